package daily8.pipeline;

import daily8.store.StoreException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says that saving is impossible right now (a full disk, say), until it works again. Thread-safe.
public final class Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final AtomicReference<@Nullable StoreException> state = new AtomicReference<>();

    /// What is wrong; empty where nothing is.
    public Optional<StoreException.Reason> reason() {
        return Optional.ofNullable(state.get()).map(StoreException::reason);
    }

    void raise(String where, StoreException cause) {
        if (state.getAndSet(cause) == null) {
            LOG.error(
                    "outcome=paused where={} reason={} message=\"{}\"",
                    where,
                    cause.reason(),
                    LogText.of(cause.getMessage()));
        }
    }

    void clear(String where) {
        if (state.getAndSet(null) != null) {
            LOG.info("outcome=resumed where={}", where);
        }
    }
}
