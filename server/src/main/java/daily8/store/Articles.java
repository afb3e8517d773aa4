package daily8.store;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Teaser;
import java.util.List;
import java.util.Optional;

/// The articles and their revisions. Thread-safe.
public interface Articles {
    /// Saves a visit in one transaction; visits that wait for the writer share one.
    VisitOutcome record(Visit visit);

    /// Follows aliases: where two articles proved to be one, the older is returned.
    Optional<Article> find(ArticleId id);

    /// Those found, in the order asked for, aliases followed: one that another replaced comes back
    /// as that other, under its id.
    List<Article> findAll(List<ArticleId> ids);

    /// The article that an address leads to, aliases included.
    Optional<ArticleId> findByUrl(CanonicalUrl url);

    /// Newest first by `publishedAt`, then by id.
    List<Article> newest(ArticleQuery query);

    /// The same of each article as lists show it, without reading its text.
    List<Teaser> newestTeasers(ArticleQuery query);

    /// As [#findAll], of each article what lists show.
    List<Teaser> teasers(List<ArticleId> ids);

    /// As [#find], of the article what lists show.
    default Optional<Teaser> teaser(ArticleId id) {
        return teasers(List.of(id)).stream().findFirst();
    }

    /// All revisions, oldest first.
    List<Article> revisions(ArticleId id);

    /// The languages that there are articles in, as primary tags, sorted; empty where unknown.
    List<String> languages();

    long count();
}
