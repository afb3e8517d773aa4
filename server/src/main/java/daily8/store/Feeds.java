package daily8.store;

import daily8.model.Feed;
import daily8.model.FeedId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The feeds and their schedule: the feed row is the schedule. Thread-safe.
public interface Feeds {
    /// Adds a feed that is due at once; false where the site has it already (then nothing changes).
    boolean add(Feed feed, Instant now);

    /// Adds many in one transaction; returns how many were new.
    int addAll(List<Feed> feeds, Instant now);

    Optional<FeedRow> find(FeedId id);

    /// All, by source and title.
    List<FeedRow> all();

    /// Pauses an active feed, or resumes a paused one, which is then due at once.
    void pause(FeedId id, boolean paused, Instant now);

    /// Removes the feed; its articles stay.
    void remove(FeedId id);

    /// Makes every active feed due at `now`; returns how many.
    int makeAllDue(Instant now);

    /// Makes one feed due at `now`; a gone one becomes active again, a paused one stays paused.
    void makeDue(FeedId id, Instant now);

    /// Takes up to `limit` due feeds, longest due first, for `lease`; nobody else gets them until
    /// they are finished or the lease has ended. Each lease raises the feed's token.
    List<Lease<FeedRow>> lease(int limit, Instant now, Duration lease);

    /// Gives leased feeds back unvisited (on shutdown); they are due at once again.
    void release(List<Lease<FeedRow>> leases, Instant now);

    /// When the next feed can be leased: when it is due, or when the lease it is out on ends.
    Optional<Instant> nextDue();
}
