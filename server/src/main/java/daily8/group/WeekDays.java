package daily8.group;

import java.util.Map;

/// The days of the week that a report names, as a set of bits: mostly the day of its event. Where
/// the time of an article is unknown they are all that is known of it.
final class WeekDays {
    private static final Map<String, Integer> BITS =
            Map.ofEntries(
                    Map.entry("monday", 1),
                    Map.entry("tuesday", 2),
                    Map.entry("wednesday", 4),
                    Map.entry("thursday", 8),
                    Map.entry("friday", 16),
                    Map.entry("saturday", 32),
                    Map.entry("sunday", 64),
                    Map.entry("الاثنين", 1),
                    Map.entry("الإثنين", 1),
                    Map.entry("الثلاثاء", 2),
                    Map.entry("الأربعاء", 4),
                    Map.entry("الاربعاء", 4),
                    Map.entry("الخميس", 8),
                    Map.entry("الجمعة", 16),
                    Map.entry("السبت", 32),
                    Map.entry("الأحد", 64),
                    Map.entry("الاحد", 64));

    private WeekDays() {}

    /// Of words in lower case.
    static int in(Iterable<String> words) {
        int days = 0;
        for (String word : words) {
            days |= BITS.getOrDefault(word, 0);
        }
        return days;
    }
}
