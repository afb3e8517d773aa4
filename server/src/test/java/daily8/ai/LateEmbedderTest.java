package daily8.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateEmbedderTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final LateEmbedder late =
            new LateEmbedder(
                    "model/1",
                    () -> {
                        loads.incrementAndGet();
                        return new NoEmbedder();
                    });

    @Test
    void toTellItsFingerprintItLoadsNothing() {
        assertThat(late.fingerprint()).isEqualTo("model/1");
        assertThat(loads).hasValue(0);
    }

    @Test
    void itIsLoadedOnce() {
        assertThat(late.languages()).isEmpty();
        assertThat(late.languages()).isEmpty();
        assertThat(loads).hasValue(1);
    }

    @Test
    void onceLoadedItTellsWhatWasLoaded() {
        assertThat(late.languages()).isEmpty();
        assertThat(late.fingerprint()).isEqualTo(new NoEmbedder().fingerprint());
    }
}
