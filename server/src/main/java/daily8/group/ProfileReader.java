package daily8.group;

import daily8.base.text.Stemmer;
import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.List;
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
        int[] terms = ascending(counts);
        statistics.add(terms);
        float[] shares = new float[terms.length];
        float[] rarities = new float[terms.length];
        double squares = 0;
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            int count = counts.getOrDefault(terms[i], 1);
            rarities[i] = (float) statistics.rarity(terms[i]);
            shares[i] = (float) (1 + Math.log(count)) * rarities[i];
            squares += shares[i] * shares[i];
            size += count;
        }
        for (int i = 0; i < terms.length; i++) {
            shares[i] /= (float) Math.sqrt(squares);
        }
        return new Profile(
                article, read++, terms, shares, rarities, Math.log(1 + size), Sketch.of(article));
    }

    /// What [#read] would count, without counting it.
    int[] terms(Arrival article) {
        return ascending(counts(article));
    }

    private static Map<Integer, Integer> counts(Arrival article) {
        Map<Integer, Integer> counts = new TreeMap<>();
        count(article.title(), GroupSettings.TITLE_COUNTS, counts);
        count(head(article.text()), 1, counts);
        return counts;
    }

    private static int[] ascending(Map<Integer, Integer> counts) {
        return counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    static int term(String word) {
        return Stemmer.stem(word).hashCode();
    }

    private static void count(String text, int times, Map<Integer, Integer> counts) {
        List<String> words = Words.of(text);
        for (String word : words) {
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
