package daily8.store;

import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A feed with its schedule and health.
///
/// `verifiedAt` is the first good poll, `changedAt` the last one that brought something new,
/// `failures` counts the failed ones since the last good one; `etag` and `lastModified` are sent
/// back as they came (empty where none); `bodyHash` is the SHA-256 of the last body in hex; `moved`
/// the address of a permanent redirect seen `movedCount` times in a row.
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

    /// What polling does with a feed.
    public enum State {
        ACTIVE,
        PAUSED,
        /// The publisher said 410: never asked again unless someone asks for it by hand.
        GONE
    }
}
