package daily8.pipeline;

import daily8.ai.Embedder;
import daily8.store.Enrichments;
import daily8.store.SiteState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets all articles be read again when the model became another: their vectors can't be compared
/// with new ones. Looks once a process, not before there is work or time for it, and loads a model
/// only where it seems to be another one. Used by one thread.
final class ModelWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWatch.class);

    private static final String STATE = "enrich.model";

    /// By then the first pages are out.
    private static final Duration AFTER_START = Duration.ofSeconds(10);

    private final Embedder embedder;
    private final Enrichments enrichments;
    private final SiteState state;
    private final InstantSource wallClock;
    private final Instant startedAt;
    private boolean checked;

    ModelWatch(
            Embedder embedder, Enrichments enrichments, SiteState state, InstantSource wallClock) {
        this.embedder = embedder;
        this.enrichments = enrichments;
        this.state = state;
        this.wallClock = wallClock;
        this.startedAt = wallClock.instant();
    }

    /// The model whose vectors can be compared today; empty where there never was one.
    static String model(SiteState state) {
        return state.get(STATE).orElse("");
    }

    void check(boolean atWork) {
        Duration running = Duration.between(startedAt, wallClock.instant());
        if (!checked && (atWork || running.compareTo(AFTER_START) > 0)) {
            checked = true;
            compare();
        }
    }

    /// A model that is missing today changes nothing: yesterday's vectors are good.
    private void compare() {
        String now = embedder.fingerprint();
        String before = model(state);
        if (!now.equals(before) && !embedder.languages().isEmpty()) {
            int again = enrichments.readAgain(now);
            state.put(STATE, now);
            LOG.info("step=enrich outcome=other-model from={} to={} again={}", before, now, again);
        }
    }
}
