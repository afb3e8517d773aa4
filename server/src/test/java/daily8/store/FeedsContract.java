package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every store promises of feeds, their schedule and their leases.
public interface FeedsContract {
    Feed TIDE = feed("tide.example", "/feed");
    Feed HILL = feed("hill.example", "/feed");
    Duration MINUTE = Duration.ofMinutes(1);

    Store store();

    @Test
    default void aFeedIsAddedOnceAndDueAtOnce() {
        assertThat(store().feeds().add(TIDE, NOON)).isTrue();
        assertThat(store().feeds().add(TIDE, NOON)).isFalse();
        assertThat(store().feeds().addAll(List.of(TIDE, HILL), NOON)).isEqualTo(1);
        assertThat(store().feeds().find(TIDE.id())).contains(FeedRow.added(TIDE, NOON));
        assertThat(store().feeds().all().stream().map(row -> row.feed()))
                .containsExactly(HILL, TIDE);
        assertThat(store().feeds().nextDue()).contains(NOON);
    }

    @Test
    default void aLeasedFeedIsNobodyElsesUntilTheLeaseEnds() {
        store().feeds().add(TIDE, NOON);
        assertThat(store().feeds().lease(10, NOON, MINUTE)).hasSize(1);
        assertThat(store().feeds().lease(10, NOON.plusSeconds(59), MINUTE)).isEmpty();
        assertThat(store().feeds().nextDue()).contains(NOON.plus(MINUTE));
        assertThat(store().feeds().lease(10, NOON.plusSeconds(60), MINUTE)).hasSize(1);
    }

    @Test
    default void f19_theScheduleMovesWithTheClock() {
        store().feeds().add(TIDE, NOON);
        store().feeds().add(HILL, NOON.plusSeconds(30));
        store().feeds().lease(1, NOON, MINUTE);
        Duration jump = Duration.ofDays(-400);
        store().shiftSchedule(jump);
        Instant now = NOON.plus(jump);
        assertThat(store().feeds().nextDue()).contains(now.plusSeconds(30));
        assertThat(store().feeds().lease(9, now.plusSeconds(59), MINUTE)).hasSize(1);
        assertThat(store().feeds().lease(9, now.plusSeconds(60), MINUTE)).hasSize(1);
    }

    @Test
    default void theLongestDueIsLeasedFirst() {
        store().feeds().add(TIDE, NOON);
        store().feeds().add(HILL, NOON.minusSeconds(1));
        assertThat(store().feeds().lease(1, NOON, MINUTE))
                .extracting(lease -> lease.row().feed())
                .containsExactly(HILL);
    }

    @Test
    default void aVisitWritesTheFeedsRowAndEndsTheLease() {
        store().feeds().add(TIDE, NOON);
        Lease<FeedRow> lease = store().feeds().lease(1, NOON, MINUTE).getFirst();
        FeedRow after = Visits.polled(lease.row(), NOON);
        store().articles().record(new Visit(lease, after, NOON, List.of()));
        assertThat(store().feeds().find(TIDE.id())).contains(after);
        assertThat(store().feeds().nextDue()).contains(after.nextAt());
        assertThat(store().feeds().lease(1, NOON, MINUTE)).isEmpty();
        assertThat(store().feeds().lease(1, after.nextAt(), MINUTE)).hasSize(1);
    }

    @Test
    default void aVisitWhoseLeaseWasLostWritesNothing() {
        store().feeds().add(TIDE, NOON);
        Lease<FeedRow> zombie = store().feeds().lease(1, NOON, MINUTE).getFirst();
        Instant later = NOON.plus(MINUTE);
        Lease<FeedRow> current = store().feeds().lease(1, later, MINUTE).getFirst();
        Visit.Item item = item("1", article("https://tide.example/1", "One", "First."));
        FeedRow after = Visits.polled(zombie.row(), later);
        assertThat(store().articles().record(new Visit(zombie, after, later, List.of(item))))
                .isEqualTo(new VisitOutcome.LeaseLost());
        assertThat(store().articles().count()).isZero();
        assertThat(store().outbox().last()).isZero();
        assertThat(store().articles().record(new Visit(current, after, later, List.of(item))))
                .isInstanceOf(VisitOutcome.Saved.class);
    }

    @Test
    default void aVisitToARemovedFeedWritesNothing() {
        store().feeds().add(TIDE, NOON);
        Lease<FeedRow> lease = store().feeds().lease(1, NOON, MINUTE).getFirst();
        store().feeds().remove(TIDE.id());
        FeedRow after = Visits.polled(lease.row(), NOON);
        assertThat(store().articles().record(new Visit(lease, after, NOON, List.of())))
                .isEqualTo(new VisitOutcome.LeaseLost());
        assertThat(store().feeds().all()).isEmpty();
    }

    @Test
    default void releasedFeedsAreDueAtOnce() {
        store().feeds().add(TIDE, NOON);
        List<Lease<FeedRow>> leases = store().feeds().lease(1, NOON, MINUTE);
        store().feeds().release(leases, NOON);
        assertThat(store().feeds().nextDue()).contains(NOON);
        assertThat(store().feeds().lease(1, NOON, MINUTE)).hasSize(1);
    }

    @Test
    default void aPauseHoldsUntilItIsEndedAlsoThroughAVisitUnderWay() {
        store().feeds().add(TIDE, NOON);
        Lease<FeedRow> lease = store().feeds().lease(1, NOON, MINUTE).getFirst();
        store().feeds().pause(TIDE.id(), true, NOON);
        store().articles()
                .record(new Visit(lease, Visits.polled(lease.row(), NOON), NOON, List.of()));
        assertThat(state()).isEqualTo(FeedRow.State.PAUSED);
        assertThat(store().feeds().makeAllDue(NOON)).isZero();
        assertThat(store().feeds().nextDue()).isEmpty();
        store().feeds().pause(TIDE.id(), false, NOON.plusSeconds(9));
        assertThat(store().feeds().nextDue()).contains(NOON.plusSeconds(9));
    }

    @Test
    default void aGoneFeedIsAskedAgainOnlyByHand() {
        store().feeds().add(TIDE, NOON);
        Lease<FeedRow> lease = store().feeds().lease(1, NOON, MINUTE).getFirst();
        store().articles().record(new Visit(lease, gone(lease.row()), NOON, List.of()));
        assertThat(state()).isEqualTo(FeedRow.State.GONE);
        assertThat(store().feeds().makeAllDue(NOON)).isZero();
        assertThat(store().feeds().lease(1, NOON.plusSeconds(9_999), MINUTE)).isEmpty();
        store().feeds().makeDue(TIDE.id(), NOON);
        assertThat(store().feeds().lease(1, NOON, MINUTE)).hasSize(1);
    }

    @Test
    default void allActiveFeedsAreMadeDue() {
        store().feeds().addAll(List.of(TIDE, HILL), NOON.plusSeconds(500));
        assertThat(store().feeds().makeAllDue(NOON)).isEqualTo(2);
        assertThat(store().feeds().lease(10, NOON, MINUTE)).hasSize(2);
    }

    private FeedRow.State state() {
        return store().feeds().find(TIDE.id()).orElseThrow().state();
    }

    private static FeedRow gone(FeedRow row) {
        FeedRow polled = Visits.polled(row, NOON);
        return new FeedRow(
                polled.feed(),
                FeedRow.State.GONE,
                polled.nextAt(),
                polled.interval(),
                FeedRow.Validators.NONE,
                new FeedRow.Health(1, "410 Gone"),
                FeedRow.Redirect.NONE,
                polled.polls());
    }
}
