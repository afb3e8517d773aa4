package daily8.group;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.model.CanonicalUrl;
import java.util.Map;
import java.util.TreeMap;

/// Reads an article into its [Profile], weighed by what is rare at that moment.
final class ProfileReader {
    private final TermStatistics statistics;
    private long read;

    ProfileReader(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /// Counts the article's terms too: whoever drops the profile takes them out again.
    Profile read(Arrival article) {
        Map<Integer, Integer> counts = counts(article);
        statistics.add(counts.keySet());
        return profile(article, counts);
    }

    /// Of an article that is counted already.
    Profile readCounted(Arrival article) {
        return profile(article, counts(article));
    }

    private Profile profile(Arrival article, Map<Integer, Integer> counts) {
        return new Profile(
                read++,
                article.id(),
                article.publisher(),
                CanonicalUrl.parse(article.url()).map(CanonicalUrl::text).orElse(""),
                article.time(),
                article.vectors(),
                new WeighedTerms(counts, statistics),
                Sketch.of(article));
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

    private static String head(String text) {
        return text.length() <= GroupSettings.TEXT_CHARACTERS
                ? text
                : text.substring(0, GroupSettings.TEXT_CHARACTERS);
    }
}
