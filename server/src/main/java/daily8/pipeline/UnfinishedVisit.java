package daily8.pipeline;

import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Visit;
import java.time.Instant;
import java.util.List;

/// What a visit leaves behind that brought nothing, not even an answer.
final class UnfinishedVisit {
    private UnfinishedVisit() {}

    /// Nobody was asked: the feed waits, no worse than before.
    static Visit later(Lease<FeedRow> lease, Instant now, Instant nextAt) {
        return new Visit(lease, waiting(lease.row(), nextAt), now, List.of());
    }

    /// Our own code could not finish it: the feed waits, visibly failing.
    static Visit broken(Lease<FeedRow> lease, Throwable cause, Instant now, Instant nextAt) {
        String error = "reading it broke (" + cause.getClass().getSimpleName() + ")";
        FeedRow after =
                waiting(lease.row(), nextAt)
                        .withHealth(lease.row().health().worse(error))
                        .withPoll(now, false, false);
        return new Visit(lease, after, now, List.of());
    }

    private static FeedRow waiting(FeedRow row, Instant nextAt) {
        return row.withSchedule(row.state(), nextAt, row.interval());
    }
}
