package daily8.store;

import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A feed with its schedule and health.
///
/// `verifiedAt` is the first good poll, `changedAt` the last one that brought something new,
/// `failures` counts the failed ones since the last good one; `etag` and `lastModified` are sent
/// back as they came (empty where none); `bodyHash` is what the poller knows the last body and
/// items by; `moved` the address of a permanent redirect seen `movedCount` times in a row.
public record FeedRow(
        Feed feed,
        State state,
        Instant nextAt,
        Duration interval,
        String etag,
        String lastModified,
        String bodyHash,
        int failures,
        String lastError,
        String moved,
        int movedCount,
        Optional<Instant> polledAt,
        Optional<Instant> verifiedAt,
        Optional<Instant> changedAt) {
    /// Until a feed has told its own pace.
    private static final Duration FIRST_INTERVAL = Duration.ofHours(1);

    /// A feed that was just added: due at once, nothing known yet.
    public static FeedRow added(Feed feed, Instant now) {
        return new FeedRow(
                feed,
                State.ACTIVE,
                now,
                FIRST_INTERVAL,
                "",
                "",
                "",
                0,
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public FeedRow withFeed(Feed next) {
        return new FeedRow(
                next,
                state,
                nextAt,
                interval,
                etag,
                lastModified,
                bodyHash,
                failures,
                lastError,
                moved,
                movedCount,
                polledAt,
                verifiedAt,
                changedAt);
    }

    public FeedRow withSchedule(State nextState, Instant at, Duration nextInterval) {
        return new FeedRow(
                feed,
                nextState,
                at,
                nextInterval,
                etag,
                lastModified,
                bodyHash,
                failures,
                lastError,
                moved,
                movedCount,
                polledAt,
                verifiedAt,
                changedAt);
    }

    public FeedRow withValidators(String nextEtag, String nextLastModified, String nextBodyHash) {
        return new FeedRow(
                feed,
                state,
                nextAt,
                interval,
                nextEtag,
                nextLastModified,
                nextBodyHash,
                failures,
                lastError,
                moved,
                movedCount,
                polledAt,
                verifiedAt,
                changedAt);
    }

    public FeedRow withHealth(int nextFailures, String error) {
        return new FeedRow(
                feed,
                state,
                nextAt,
                interval,
                etag,
                lastModified,
                bodyHash,
                nextFailures,
                error,
                moved,
                movedCount,
                polledAt,
                verifiedAt,
                changedAt);
    }

    public FeedRow withMoved(String address, int count) {
        return new FeedRow(
                feed,
                state,
                nextAt,
                interval,
                etag,
                lastModified,
                bodyHash,
                failures,
                lastError,
                address,
                count,
                polledAt,
                verifiedAt,
                changedAt);
    }

    /// Asked at `at`; `good` where it answered as a feed, `changed` where that brought something.
    public FeedRow withPoll(Instant at, boolean good, boolean changed) {
        return new FeedRow(
                feed,
                state,
                nextAt,
                interval,
                etag,
                lastModified,
                bodyHash,
                failures,
                lastError,
                moved,
                movedCount,
                Optional.of(at),
                good ? Optional.of(verifiedAt.orElse(at)) : verifiedAt,
                changed ? Optional.of(at) : changedAt);
    }

    /// What polling does with a feed.
    public enum State {
        ACTIVE,
        PAUSED,
        /// The publisher said 410: never asked again unless someone asks for it by hand.
        GONE
    }
}
