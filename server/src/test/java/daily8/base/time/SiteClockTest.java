package daily8.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SiteClockTest {
    private static final Instant START = Instant.parse("2020-05-18T00:00:00Z");

    @Test
    void aReplayClockStartsWhereItIsTold() {
        SiteClock clock = SiteClock.parse("2020-05-18T00:00:00Z@120");

        assertThat(clock.instant()).isBetween(START, START.plusSeconds(600));
        assertThat(clock.isReplay()).isTrue();
    }

    @Test
    void aReplayClockRunsFasterAndItsWaitsAreShorter() {
        SiteClock clock = new ReplayClock(START, 120, System.nanoTime() - 1_000_000_000L);

        assertThat(clock.instant()).isAfterOrEqualTo(START.plusSeconds(120));
        assertThat(clock.real(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aWaitForTheWorldIsAsLongOnTheWallHoweverFastTheClockRuns() {
        SiteClock fast = SiteClock.parse("2020-05-18T00:00:00Z@240");
        Duration lease = Duration.ofMinutes(2);
        Duration wall = Duration.ofSeconds(10);

        assertThat(fast.atLeast(lease, wall)).isEqualTo(Duration.ofMinutes(40));
        assertThat(SiteClock.system().atLeast(lease, wall)).isEqualTo(lease);
    }

    @Test
    void withoutASpeedItRunsAsUsual() {
        SiteClock clock = SiteClock.parse("2020-05-18T00:00:00Z");

        assertThat(clock.real(Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void whatIsNoClockIsSaid() {
        assertThatThrownBy(() -> SiteClock.parse("noon@2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("noon@2");
        assertThatThrownBy(() -> SiteClock.parse("2020-05-18T00:00:00Z@0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed");
    }
}
