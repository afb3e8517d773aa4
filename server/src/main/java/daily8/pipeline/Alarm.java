package daily8.pipeline;

import daily8.store.StoreException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says that saving is impossible right now (a full disk, say), until it works again. Thread-safe.
public final class Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final AtomicReference<Optional<StoreException>> state =
            new AtomicReference<>(Optional.empty());

    /// What is wrong; empty where nothing is.
    public Optional<StoreException.Reason> reason() {
        return state.get().map(StoreException::reason);
    }

    void raise(String where, StoreException cause) {
        if (state.getAndSet(Optional.of(cause)).isEmpty()) {
            LOG.error(
                    "outcome=paused where={} reason={} message=\"{}\"",
                    where,
                    cause.reason(),
                    LogText.of(cause.getMessage()));
        }
    }

    void clear(String where) {
        if (state.getAndSet(Optional.empty()).isPresent()) {
            LOG.info("outcome=resumed where={}", where);
        }
    }
}
