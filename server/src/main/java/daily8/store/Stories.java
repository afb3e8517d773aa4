package daily8.store;

import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.model.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which articles are of one event. An article is in one story at most; in none only until it was
/// placed. Thread-safe.
public interface Stories {
    /// Follows redirects: the id of what is found says where it led.
    Optional<Story> find(StoryId id);

    /// The story that an article was placed in; aliases of articles are followed.
    Optional<StoryId> of(ArticleId article);

    /// The stories of those articles that were placed.
    Map<ArticleId, StoryId> ofAll(Collection<ArticleId> articles);

    /// Stories with an article published at `since` or later, those with the newest first.
    List<Story> newest(String language, Instant since, int limit);

    long count();

    /// Saves what grouping found, in one transaction, and tells the later steps of every article
    /// whose story became another. Steps about articles that are gone change nothing.
    void apply(Regrouping regrouping);

    /// Up to which outbox entry articles were grouped.
    long position();

    /// Where an article was placed last; aliases are not followed.
    Optional<Placed> placed(ArticleId article);

    /// What was placed of articles published at `since` or later, oldest first: grouping begins
    /// with it.
    List<Placed> placedSince(Instant since);

    /// How many articles wait to be placed: changes that grouping has not read.
    long backlog();

    /// Where an article is. `copyOf` is the article whose text it repeats; `revision` the one that
    /// it was placed by, 0 where nothing was found out about it then.
    record Placed(ArticleId article, StoryId story, Optional<ArticleId> copyOf, int revision) {}
}
