package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AfterBurstsTest {
    private final AtomicLong behind = new AtomicLong();
    private final AfterBursts step = new AfterBursts(() -> 1, behind::get);

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
        step.saved();
        assertThat(step.run()).isZero();
    }
}
