package daily8.pipeline;

import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a visit leaves behind that brought nothing, not even an answer.
final class UnfinishedVisit {
    private UnfinishedVisit() {}

    /// Nobody was asked: the feed waits, no worse than before.
    static Visit later(Lease<FeedRow> lease, Instant now, Instant nextAt) {
        FeedRow row = lease.row();
        return visit(lease, now, nextAt, row.failures(), row.lastError(), row.polledAt());
    }

    /// Our own code could not finish it: the feed waits, visibly failing.
    static Visit broken(Lease<FeedRow> lease, Throwable cause, Instant now, Instant nextAt) {
        String error = "reading it broke (" + cause.getClass().getSimpleName() + ")";
        return visit(lease, now, nextAt, lease.row().failures() + 1, error, Optional.of(now));
    }

    private static Visit visit(
            Lease<FeedRow> lease,
            Instant now,
            Instant nextAt,
            int failures,
            String error,
            Optional<Instant> polledAt) {
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
                        failures,
                        error,
                        row.moved(),
                        row.movedCount(),
                        polledAt,
                        row.verifiedAt(),
                        row.changedAt());
        return new Visit(lease, after, now, List.of());
    }
}
