package daily8.store;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.FeedId;
import java.util.List;
import java.util.Optional;

/// What [ItemIdentity] must be told about the articles that the site has.
public interface KnownItems {
    Optional<Sighting> sighting(FeedId feed, long guid);

    /// All guids under which a feed has shown an article.
    List<Sighting> sightings(FeedId feed, ArticleId article);

    /// The article whose address, first or later, has this id.
    Optional<ArticleId> byAddress(ArticleId address);

    /// The newest revision of an article that one of the other three named.
    Article article(ArticleId id);
}
