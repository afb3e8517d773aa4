package daily8.index;

import daily8.model.ArticleId;
import java.util.List;

/// Articles best first; `total` counts all that match (a lower bound above 1,000).
public record SearchResult(List<ArticleId> articles, long total) {
    public SearchResult {
        articles = List.copyOf(articles);
    }
}
