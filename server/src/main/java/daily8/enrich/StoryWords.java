package daily8.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How likely an editor who sums up a story uses what its articles say: words, the more often the
/// articles have them, in titles above all, and pairs of words that come again.
///
/// The numbers were chosen on a part of a labelled set (docs/evaluation/understanding.md).
final class StoryWords {
    private static final double OFTEN = 0.25;
    private static final double IN_TITLES = 0.3;
    private static final double PAIR_OFTEN = 0.2;

    /// A word that has been said is less likely to be said once more, and again less twice.
    private static final double SAID = 0.25;

    /// Counts are as of so many articles at most.
    private static final double ARTICLES = 3;

    /// An editor's summary has about as many words.
    private static final double EDITORS_WORDS = 70;

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> pairs = new HashMap<>();

    private StoryWords() {}

    static StoryWords of(List<ArticleText> articles, List<Quote> quotes) {
        Map<String, Integer> wordCounts = new HashMap<>();
        Map<String, Integer> pairCounts = new HashMap<>();
        for (Quote quote : quotes) {
            quote.words().forEach(word -> wordCounts.merge(word, 1, Integer::sum));
            quote.pairs().forEach(pair -> pairCounts.merge(pair, 1, Integer::sum));
        }
        Map<String, Double> titles = new HashMap<>();
        for (ArticleText article : articles) {
            for (String word : new HashSet<>(Quote.words(article.title()))) {
                titles.merge(word, IN_TITLES / articles.size(), Double::sum);
            }
        }
        double part = Math.min(1, ARTICLES / Math.max(1, articles.size()));
        StoryWords likely = new StoryWords();
        wordCounts.forEach((word, count) ->
                likely.words.put(
                        word, OFTEN * often(count * part) + titles.getOrDefault(word, 0.0)));
        pairCounts.forEach(
                (pair, count) -> likely.pairs.put(pair, PAIR_OFTEN * often(count * part)));
        return likely;
    }

    private static double often(double count) {
        return Math.log(Math.max(1, count));
    }

    /// What is likely to stand in the editor's summary, for the words that it takes to say it.
    double worth(List<Quote> chosen) {
        Map<String, Integer> said = new HashMap<>();
        Set<String> paired = new HashSet<>();
        double hits = 0;
        double length = 0;
        for (Quote quote : chosen) {
            length += quote.words().size();
            for (String word : quote.words()) {
                int before = said.merge(word, 1, Integer::sum) - 1;
                hits += Math.max(0, words.getOrDefault(word, 0.0) - SAID * before);
            }
            for (String pair : quote.pairs()) {
                hits += paired.add(pair) ? pairs.getOrDefault(pair, 0.0) : 0;
            }
        }
        return hits / (length + EDITORS_WORDS);
    }
}
