package daily8.testing;

import daily8.model.ArticleId;
import daily8.reading.RelatedFinder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Knows of related articles what it was told.
public final class MemoryRelated implements RelatedFinder {
    private final Map<ArticleId, List<Hit>> hits = new ConcurrentHashMap<>();

    public void tell(ArticleId article, List<Hit> related) {
        hits.put(article, related);
    }

    @Override
    public List<Hit> to(ArticleId article, int most) {
        return hits.getOrDefault(article, List.of()).stream().limit(most).toList();
    }
}
