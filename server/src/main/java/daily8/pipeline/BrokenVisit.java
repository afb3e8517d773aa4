package daily8.pipeline;

import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a visit leaves behind that our own code could not finish: the feed waits, visibly failing.
final class BrokenVisit {
    private BrokenVisit() {}

    static Visit of(Lease<FeedRow> lease, Throwable cause, Instant now, Instant nextAt) {
        FeedRow row = lease.row();
        FeedRow after =
                new FeedRow(
                        row.feed(),
                        row.state(),
                        nextAt,
                        row.interval(),
                        row.etag(),
                        row.lastModified(),
                        row.bodyHash(),
                        row.failures() + 1,
                        "reading it broke (" + cause.getClass().getSimpleName() + ")",
                        row.moved(),
                        row.movedCount(),
                        Optional.of(now),
                        row.verifiedAt(),
                        row.changedAt());
        return new Visit(lease, after, now, List.of());
    }
}
