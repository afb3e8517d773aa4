package daily8.group;

import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in words why two articles are related: the rare words that they share, names and numbers as
/// they are written, and how far apart in time they are.
final class Reasons {
    private static final int WORDS = 4;

    private Reasons() {}

    static List<String> of(Arrival article, Profile a, Profile b, TermStatistics statistics) {
        Map<Integer, String> written = new HashMap<>();
        spell(article.text(), written);
        spell(article.title(), written);
        List<Integer> shared = new ArrayList<>();
        for (int term : a.words().all()) {
            if (b.words().contains(term) && written.containsKey(term)) {
                shared.add(term);
            }
        }
        shared.sort(Comparator.comparingDouble((Integer term) -> -statistics.rarity(term)));
        List<String> why = new ArrayList<>();
        String words =
                shared.stream().limit(WORDS).map(written::get).collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            why.add("both mention " + words);
        }
        if (a.sketch().repeats(b.sketch())) {
            why.add("the same text");
        }
        if (a.time().isPresent() && b.time().isPresent()) {
            why.add(apart(a.daysTo(b)));
        }
        return why;
    }

    private static String apart(double days) {
        long hours = Math.max(1, Math.round(days * 24));
        return hours < 48
                ? String.format(Locale.ROOT, "within %d hour%s", hours, hours == 1 ? "" : "s")
                : String.format(Locale.ROOT, "%d days apart", Math.round(days));
    }

    /// The written form of each term: the last one read, names with their capitals.
    private static void spell(String text, Map<Integer, String> written) {
        for (String word : Words.spelled(text)) {
            for (String plain : Words.of(word)) {
                if (!StopWords.contains(plain)) {
                    written.put(ProfileReader.term(plain), word);
                }
            }
        }
    }
}
