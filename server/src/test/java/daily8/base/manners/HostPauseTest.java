package daily8.base.manners;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause.Later;
import daily8.base.manners.HostPause.Now;
import daily8.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostPauseTest {
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final ManualClock clock = new ManualClock(START);
    private final HostPause pause =
            new HostPause(Duration.ofSeconds(2), clock, host -> host.equals("127.0.0.1"));

    @Test
    void theFirstRequestGoesAtOnceAndTheNextAfterThePause() throws InterruptedException {
        assertThat(pause.turn("tidings.example")).isInstanceOf(Now.class);
        assertThat(clock.instant()).isEqualTo(START);

        assertThat(pause.turn("TIDINGS.example")).isInstanceOf(Now.class);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void otherHostsAndExemptOnesDoNotWait() throws InterruptedException {
        pause.turn("tidings.example");

        assertThat(pause.turn("courier.example")).isInstanceOf(Now.class);
        for (int i = 0; i < 100; i++) {
            assertThat(pause.turn("127.0.0.1")).isInstanceOf(Now.class);
        }
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void manyFeedsOfOneHostComeBackOneByOneInsteadOfWaiting() throws InterruptedException {
        pause.hold("tidings.example", Duration.ofMinutes(5));
        Set<Instant> times = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            times.add(((Later) pause.turn("tidings.example")).at());
        }

        assertThat(times).hasSize(100).allMatch(at -> !at.isBefore(START.plusSeconds(300)));
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void whoComesBackAtItsTimeIsServed() throws InterruptedException {
        pause.hold("tidings.example", Duration.ofMinutes(5));
        Instant at = ((Later) pause.turn("tidings.example")).at();
        clock.set(at);

        assertThat(pause.turn("tidings.example")).isInstanceOf(Now.class);
        assertThat(clock.instant()).isEqualTo(at);
    }

    @Test
    void s29_theDelayThatRobotsTxtAsksForIsKept() throws InterruptedException {
        pause.delay("tidings.example", Duration.ofSeconds(30));
        pause.turn("tidings.example");

        assertThat(pause.turn("tidings.example")).isEqualTo(new Later(START.plusSeconds(30)));
    }

    @Test
    void f18_aHostIsHeldForAnHourAtMost() throws InterruptedException {
        pause.hold("tidings.example", Duration.ofDays(3650));

        assertThat(pause.turn("tidings.example"))
                .isEqualTo(new Later(START.plus(Duration.ofHours(1))));
    }

    @Test
    void f19_aClockSetBackHoldsNobodyUp() throws InterruptedException {
        pause.turn("tidings.example");
        clock.set(START.minus(Duration.ofDays(400)));

        assertThat(pause.turn("tidings.example")).isInstanceOf(Now.class);
        assertThat(clock.instant()).isEqualTo(START.minus(Duration.ofDays(400)));
    }
}
