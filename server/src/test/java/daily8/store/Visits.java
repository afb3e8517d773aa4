package daily8.store;

import static daily8.testing.TestArticles.NOON;

import daily8.model.Article;
import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Visits a feed of a store, the way polling does: lease, then record.
public final class Visits {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Store store;
    private Instant now = NOON;

    public Visits(Store store) {
        this.store = store;
    }

    public Instant now() {
        return now;
    }

    /// Visits the feed, added where it is new, an hour after the last visit.
    public VisitOutcome.Saved visit(Feed feed, Visit.Item... items) {
        return visit(feed, Arrays.asList(items));
    }

    public VisitOutcome.Saved visit(Feed feed, List<Visit.Item> items) {
        now = now.plus(HOUR);
        store.feeds().add(feed, now);
        store.feeds().makeDue(feed.id(), now);
        List<Lease<FeedRow>> leases = store.feeds().lease(200, now, HOUR.dividedBy(2));
        Lease<FeedRow> lease =
                leases.stream()
                        .filter(due -> due.row().feed().id().equals(feed.id()))
                        .findFirst()
                        .orElseThrow();
        store.feeds().release(leases.stream().filter(other -> !other.equals(lease)).toList(), now);
        Visit visit = new Visit(lease, polled(lease.row(), now), now, items);
        return (VisitOutcome.Saved) store.articles().record(visit);
    }

    public static FeedRow polled(FeedRow row, Instant now) {
        return new FeedRow(
                row.feed(),
                row.state(),
                now.plus(HOUR),
                HOUR,
                new FeedRow.Validators("\"tag\"", "Mon, 23 Nov 2026 12:00:00 GMT", "00ff"),
                FeedRow.Health.GOOD,
                FeedRow.Redirect.NONE,
                new FeedRow.Polls(
                        Optional.of(now),
                        row.polls().firstGood().or(() -> Optional.of(now)),
                        Optional.of(now)));
    }

    public static Visit.Item item(String guid, Article article) {
        return new Visit.Item(guid, article.url(), article, false);
    }

    public static Visit.Item teaser(String guid, Article article) {
        return new Visit.Item(guid, article.url(), article, true);
    }
}
