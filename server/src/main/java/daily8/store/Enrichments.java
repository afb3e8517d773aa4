package daily8.store;

import daily8.model.Article;
import daily8.model.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was found out about articles, and which of them are still to be read. Thread-safe.
///
/// Every article that was saved or revised waits to be read once; what is found out is saved with
/// its hashtags ([Tags]).
public interface Enrichments {
    /// Attempts after which an article is set aside, visibly.
    int MAX_ATTEMPTS = 5;

    /// An article whose page is still to be fetched waits this long for it, so that it is read
    /// once: the pages of a visit come within seconds, those of a busy host do not.
    Duration PAGE_GRACE = Duration.ofMinutes(2);

    /// Articles to read now, freshest first.
    List<Unread> waiting(int limit, Instant now);

    /// Saves in one transaction; an article that was removed, or revised since, stays out of it.
    void saveAll(List<KeptEnrichment> found);

    /// The attempt failed: again at `retryAt`, or set aside after [#MAX_ATTEMPTS]. `part` is what
    /// was found out nevertheless: it is saved.
    void fail(
            ArticleId article,
            Optional<KeptEnrichment> part,
            String reason,
            Instant now,
            Instant retryAt);

    /// Queues all articles again whose vectors are not of this model, and those that failed: to be
    /// called when the model became another. Returns how many.
    int readAgain(String fingerprint);

    /// Queues an article again that was set aside, its attempts forgotten.
    void want(ArticleId article, Instant now);

    /// Follows aliases, as [Articles#find] does.
    Optional<KeptEnrichment> find(ArticleId article);

    /// Those found, in the order asked for, aliases followed.
    List<KeptEnrichment> findAll(List<ArticleId> articles);

    /// Attempts at reading an article that failed, where it still waits or was set aside; else 0.
    int failedAttempts(ArticleId article);

    /// How many articles wait to be read, those set aside left out.
    long backlog();

    List<SetAside> setAside(int limit);

    /// An article to read; `attempts` have failed.
    record Unread(Article article, int attempts) {}

    /// A poison article: reading it failed [#MAX_ATTEMPTS] times.
    record SetAside(ArticleId article, String title, String reason, Instant at) {}
}
