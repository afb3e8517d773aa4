package daily8.reading;

import daily8.group.Arrival;
import daily8.group.RelatedArticle;
import daily8.group.StoryGrouper;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.pipeline.Arriving;
import daily8.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Finds related articles in the window that stories are made from: no second index, and the same
/// judgement. Thread-safe.
public final class GroupedArticles implements RelatedFinder {
    /// As far as stories look back.
    private static final double DAYS = Duration.ofDays(7).toDays();

    private final Store store;
    private final StoryGrouper grouper;

    public GroupedArticles(Store store, StoryGrouper grouper) {
        this.store = store;
        this.grouper = grouper;
    }

    @Override
    public List<Hit> to(ArticleId id, int most) {
        Optional<Article> article = store.articles().find(id);
        return article.map(found -> Arriving.of(store, found))
                .map(arrival -> hits(arrival, most))
                .orElse(List.of());
    }

    private List<Hit> hits(Arrival arrival, int most) {
        return grouper.related(arrival, most, DAYS).stream().map(GroupedArticles::hit).toList();
    }

    private static Hit hit(RelatedArticle related) {
        return new Hit(new ArticleId(related.id()), related.score(), related.shared());
    }
}
