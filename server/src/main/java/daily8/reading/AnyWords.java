package daily8.reading;

import daily8.base.text.StopWords;
import daily8.base.text.Words;
import daily8.index.ArticleIndex;
import daily8.index.IndexException;
import daily8.index.SearchQuery;
import daily8.model.ArticleId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds articles that hold some of the words of a question, those that hold the most, and the
/// rarest, first. Where the index can't be read it finds nothing. Thread-safe.
public final class AnyWords {
    /// Longer questions are cut: each word is looked up by itself.
    private static final int WORDS = 10;

    private static final int A_WORD = 50;

    private final ArticleIndex index;

    public AnyWords(ArticleIndex index) {
        this.index = index;
    }

    public List<ArticleId> find(String question, int most) {
        List<String> words =
                Words.of(question).stream()
                        .filter(word -> !StopWords.contains(word))
                        .distinct()
                        .limit(WORDS)
                        .toList();
        Map<ArticleId, Double> held = new LinkedHashMap<>();
        try {
            for (String word : words) {
                var found = index.search(query(word));
                // The fewer articles hold a word, the more it says about one that does.
                double weight = 1 / Math.log(2.0 + found.total());
                found.articles().forEach(article -> held.merge(article, weight, Double::sum));
            }
        } catch (IndexException e) {
            return List.of();
        }
        return held.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SearchQuery query(String word) {
        return new SearchQuery(
                List.of(word),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                A_WORD);
    }
}
