package daily8.group;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.CanonicalUrl;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Reads an article into its [Profile], weighed by what is rare at that moment.
final class ProfileReader {
    private final TermStatistics statistics;

    /// One string for all articles of a publisher.
    private final Map<String, String> publishers = new HashMap<>();

    ProfileReader(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /// Counts the article's terms too: whoever drops the profile takes them out again.
    Profile read(Arrival article, int place, long arrived) {
        Map<Integer, Integer> counts = counts(article);
        statistics.add(counts.keySet());
        String publisher = publishers.computeIfAbsent(article.publisher(), name -> name);
        return profile(article, publisher, counts, place, arrived);
    }

    /// Of an article that is counted already, or never will be. Changes nothing.
    Profile readUncounted(Arrival article, int place, long arrived) {
        return profile(article, article.publisher(), counts(article), place, arrived);
    }

    private Profile profile(
            Arrival article,
            String publisher,
            Map<Integer, Integer> counts,
            int place,
            long arrived) {
        return new Profile(
                place,
                arrived,
                article.id(),
                publisher,
                address(article.url()),
                article.time().map(Instant::getEpochSecond).orElse(Profile.UNTIMED),
                article.vectors(),
                new WeighedTerms(counts, statistics),
                Sketch.of(article),
                isArabic(article.title()),
                WeekDays.in(Words.of(article.title()))
                        | WeekDays.in(Words.of(head(article.text()))));
    }

    /// How often each term stands in an article.
    static Map<Integer, Integer> counts(Arrival article) {
        Map<Integer, Integer> counts = new TreeMap<>();
        count(article.title(), GroupSettings.TITLE_COUNTS, counts);
        count(head(article.text()), 1, counts);
        return counts;
    }

    /// A term is the hash of a stem: a collision in a million words does no harm.
    static int term(String word) {
        return Stemmer.stem(word).hashCode();
    }

    private static void count(String text, int times, Map<Integer, Integer> counts) {
        for (String word : Words.of(text)) {
            if (!StopWords.contains(word)) {
                counts.merge(term(word), times, Integer::sum);
            }
        }
    }

    private static boolean isArabic(String text) {
        long arabic = text.chars().filter(c -> c >= 0x600 && c <= 0x6ff).count();
        return arabic * 2 > text.chars().filter(Character::isLetter).count();
    }

    private static String head(String text) {
        return text.length() <= GroupSettings.TEXT_CHARACTERS
                ? text
                : text.substring(0, GroupSettings.TEXT_CHARACTERS);
    }

    /// 64 bits of the address (FNV-1a): no two in a window are likely to share them.
    private static long address(String url) {
        String address = CanonicalUrl.parse(url).map(CanonicalUrl::text).orElse("");
        if (address.isEmpty()) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < address.length(); i++) {
            hash = (hash ^ address.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
