package daily8.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LateEmbedderTest {
    private static final Duration REST = Duration.ofDays(1);

    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger gaveBack = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private final LateEmbedder late =
            new LateEmbedder(
                    "model/1",
                    () -> {
                        loads.incrementAndGet();
                        open.incrementAndGet();
                        return new Loaded();
                    },
                    REST,
                    now::get,
                    gaveBack::incrementAndGet);

    private final class Loaded implements LoadedModel {
        @Override
        public String fingerprint() {
            return "model/loaded";
        }

        @Override
        public Set<String> languages() {
            return Set.of("en");
        }

        @Override
        public Embedding embed(String text) {
            return Embedding.of(new float[] {text.length()});
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    @Test
    void toTellItsFingerprintItLoadsNothing() {
        assertThat(late.fingerprint()).isEqualTo("model/1");
        assertThat(loads).hasValue(0);
    }

    @Test
    void itIsLoadedOnce() {
        assertThat(late.languages()).containsExactly("en");
        late.embed("a");
        late.embed("b");
        assertThat(loads).hasValue(1);
    }

    @Test
    void onceLoadedItTellsWhatWasLoaded() {
        late.embed("a");
        assertThat(late.fingerprint()).isEqualTo("model/loaded");
    }

    @Test
    void whatNobodyAskedForAWhileIsPutAway() {
        late.embed("a");
        now.addAndGet(REST.toNanos());
        assertThat(late.putAwayAtRest()).isEqualTo(Duration.ZERO);
        assertThat(open).hasValue(0);
        assertThat(gaveBack).hasValue(1);
    }

    @Test
    void whatWasAskedLatelyStays() {
        late.embed("a");
        now.addAndGet(REST.toNanos() / 2);
        late.embed("b");
        now.addAndGet(REST.toNanos() / 2);
        assertThat(late.putAwayAtRest()).isEqualTo(REST.dividedBy(2));
        assertThat(open).hasValue(1);
    }

    @Test
    void whatWasPutAwayIsLoadedAgainForTheNextText() {
        late.embed("a");
        now.addAndGet(REST.toNanos());
        late.putAwayAtRest();
        assertThat(late.embed("ab")).isEqualTo(Embedding.of(new float[] {2}));
        assertThat(loads).hasValue(2);
    }

    @Test
    void whichLanguagesItKnowsIsRememberedWithoutTheModel() {
        late.embed("a");
        now.addAndGet(REST.toNanos());
        late.putAwayAtRest();
        assertThat(late.languages()).containsExactly("en");
        assertThat(loads).hasValue(1);
    }

    @Test
    void whereThereIsNoModelNothingIsPutAway() {
        AtomicInteger looks = new AtomicInteger();
        LateEmbedder none =
                new LateEmbedder(
                        "model/1",
                        () -> {
                            looks.incrementAndGet();
                            return new NoEmbedder();
                        },
                        REST,
                        now::get,
                        gaveBack::incrementAndGet);
        assertThat(none.languages()).isEmpty();
        now.addAndGet(REST.toNanos());
        none.putAwayAtRest();
        assertThat(none.fingerprint()).isEqualTo(new NoEmbedder().fingerprint());
        assertThat(looks).hasValue(1);
    }
}
