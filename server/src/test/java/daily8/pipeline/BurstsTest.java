package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BurstsTest {
    private final AtomicLong behind = new AtomicLong();
    private final Bursts bursts = new Bursts(behind::get);
    private final Loop.Step step = bursts.hold(() -> 1);

    @Test
    void inCalmTheStepRuns() throws InterruptedException {
        assertThat(step.run()).isEqualTo(1);
    }

    @Test
    void whileSearchesAreFarBehindItWaits() throws InterruptedException {
        behind.set(5_000);
        assertThat(step.run()).isZero();
        behind.set(10);
        assertThat(step.run()).isEqualTo(1);
    }

    @Test
    void whileVisitsFollowCloseOnOneAnotherItWaits() throws InterruptedException {
        bursts.saved();
        assertThat(step.run()).isZero();
    }
}
