package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.time.ClockWatch;
import daily8.model.Feed;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Store;
import daily8.store.Visit;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import daily8.testing.TestArticles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twenty feeds that were just visited, each due again in its own time within two hours.
class F19ScheduleTest {
    private static final Instant NOON = TestArticles.NOON;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Store store = new MemoryStore();
    private final ManualClock clock = new ManualClock(NOON);

    @BeforeEach
    void visitAll() {
        for (int i = 0; i < 20; i++) {
            Feed feed = TestArticles.feed("tide" + i + ".example", "/feed");
            store.feeds().add(feed, NOON);
        }
        Duration wait = Duration.ZERO;
        for (Lease<FeedRow> lease : store.feeds().lease(20, NOON, LEASE)) {
            wait = wait.plusMinutes(6);
            FeedRow after =
                    lease.row()
                            .withSchedule(FeedRow.State.ACTIVE, NOON.plus(wait), wait)
                            .withPoll(NOON, true, false);
            store.articles().record(new Visit(lease, after, NOON, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, -400})
    void f19_whenTheClockIsSetNothingComesDueAtOnceAndNothingWaitsForEver(long days) {
        ScheduleKeeper keeper = new ScheduleKeeper(store, clock, new ClockWatch(clock));
        clock.advance(Duration.ofDays(days));
        keeper.check();

        assertThat(due(Duration.ofMinutes(5))).isZero();
        assertThat(due(Duration.ofMinutes(6))).isEqualTo(1);
        assertThat(due(Duration.ofHours(2))).isEqualTo(19);
    }

    @Test
    void f19_aStartAfterTheClockWasSetBackGoesOnWhereItWas() {
        clock.set(NOON.minus(Duration.ofDays(400)));
        new ScheduleKeeper(store, clock, new ClockWatch(clock)).start();

        assertThat(due(Duration.ofMinutes(5))).isZero();
        assertThat(due(Duration.ofHours(2))).isEqualTo(20);
    }

    @Test
    void f19_aLeaseOutWhileTheClockIsSetStillEnds() {
        ScheduleKeeper keeper = new ScheduleKeeper(store, clock, new ClockWatch(clock));
        Instant later = NOON.plus(Duration.ofMinutes(6));
        store.feeds().lease(1, later, LEASE);
        clock.set(NOON.minus(Duration.ofDays(400)));
        keeper.check();

        assertThat(due(Duration.ofMinutes(10))).isZero();
        assertThat(due(Duration.ofMinutes(11))).isEqualTo(1);
    }

    private int due(Duration in) {
        return store.feeds().lease(20, clock.instant().plus(in), Duration.ofDays(9)).size();
    }
}
