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

    Optional<FeedRow> find(FeedId id);

    /// All, by source and title.
    List<FeedRow> all();

    /// Pauses or resumes; a resumed feed is due at once.
    void pause(FeedId id, boolean paused, Instant now);

    /// Removes the feed; its articles stay.
    void remove(FeedId id);

    /// Makes every active feed due at `now`; returns how many.
    int makeAllDue(Instant now);

    /// Makes one feed due at `now`, gone ones included.
    void makeDue(FeedId id, Instant now);

    /// Takes up to `limit` due feeds, longest due first, for `lease`; nobody else gets them until
    /// they are finished or the lease has ended. Each lease raises the feed's token.
    List<Lease<FeedRow>> lease(int limit, Instant now, Duration lease);

    /// Gives leased feeds back unvisited (on shutdown); they are due at once again.
    void release(List<Lease<FeedRow>> leases, Instant now);

    /// When the next feed is due, of those not leased.
    Optional<Instant> nextDue();
}
