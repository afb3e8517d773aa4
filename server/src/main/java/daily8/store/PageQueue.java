package daily8.store;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The pages still to fetch, freshest article first. Thread-safe.
public interface PageQueue {
    /// Attempts after which a page is set aside, visibly.
    int MAX_ATTEMPTS = 5;

    List<Lease<WantedPage>> lease(int limit, Instant now, Duration lease);

    /// Saves what the page told and takes it off the queue, in one transaction. False where the
    /// lease was lost: nothing was written.
    boolean finish(Lease<WantedPage> lease, PageRead page);

    /// The page can't or may not be had: off the queue, the article stays as the feed told it.
    boolean giveUp(Lease<WantedPage> lease, String reason, Instant now);

    /// The attempt failed: again at `retryAt`, or set aside after [#MAX_ATTEMPTS].
    boolean fail(Lease<WantedPage> lease, String reason, Instant now, Instant retryAt);

    /// Not an attempt: the host wants to be left alone until `at`.
    boolean postpone(Lease<WantedPage> lease, Instant at);

    void release(List<Lease<WantedPage>> leases, Instant now);

    /// Queues the page of an article again, its attempts forgotten.
    void want(ArticleId article, Instant now);

    List<SetAside> setAside(int limit);

    /// An article whose page is wanted; `attempts` have failed.
    record WantedPage(Article article, int attempts) {}

    /// What a page told: the article's next revision (none where nothing changed).
    ///
    /// `canonical` is an address the page gave as its own: it becomes an alias, and where an
    /// article of the same source with like words has it already, the younger of the two redirects
    /// to the older. `discussion` is where the page says that it is talked about.
    record PageRead(Article revision, Optional<CanonicalUrl> canonical, Optional<URI> discussion) {}

    /// A poison article: the page failed [#MAX_ATTEMPTS] times.
    record SetAside(ArticleId article, String title, String reason, Instant at) {}
}
