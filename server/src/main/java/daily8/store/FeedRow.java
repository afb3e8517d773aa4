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
    /// What polling does with a feed.
    public enum State {
        ACTIVE,
        PAUSED,
        /// The publisher said 410: never asked again unless someone asks for it by hand.
        GONE
    }
}
