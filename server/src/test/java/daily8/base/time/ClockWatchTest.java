package daily8.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final AtomicLong nanos = new AtomicLong(-5);
    private final ClockWatch watch = new ClockWatch(clock, nanos::get);

    @Test
    void timeThatPassesIsNoJump() {
        pass(Duration.ofDays(2));

        assertThat(watch.jump()).isEmpty();
    }

    @Test
    void f19_aClockThatIsSetIsNoticedOnce() {
        pass(Duration.ofHours(1));
        clock.advance(Duration.ofDays(-400));
        assertThat(watch.jump()).contains(Duration.ofDays(-400));
        assertThat(watch.jump()).isEmpty();

        pass(Duration.ofHours(1));
        clock.advance(Duration.ofDays(3));
        assertThat(watch.jump()).contains(Duration.ofDays(3));
    }

    @Test
    void theTimeServicesSmallCorrectionsAreNoJump() {
        clock.advance(Duration.ofSeconds(20));

        assertThat(watch.jump()).isEmpty();
    }

    private void pass(Duration time) {
        clock.advance(time);
        nanos.addAndGet(time.toNanos());
    }
}
