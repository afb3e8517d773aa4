package daily8.panel;

import daily8.base.cache.LruCache;
import daily8.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Keeps answers that are the same for every reader until something was saved: some are asked for
/// again and again while a story is new. Thread-safe.
public final class KeptAnswers {
    private static final int MOST = 500;

    /// While much is being saved, an answer may be as old.
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private record Kept(PanelPage page, long sequence, Instant until) {
        boolean isGood(long saved, Instant now) {
            return sequence == saved || now.isBefore(until);
        }
    }

    private final Outbox outbox;
    private final InstantSource clock;
    private final LruCache<String, Kept> kept = new LruCache<>(MOST);

    public KeptAnswers(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<PanelPage> get(String key, Supplier<Optional<PanelPage>> made) {
        long sequence = outbox.last();
        Instant now = clock.instant();
        Optional<Kept> last = kept.get(key);
        if (last.isPresent() && last.get().isGood(sequence, now)) {
            return Optional.of(last.get().page());
        }
        Optional<PanelPage> page = made.get();
        page.ifPresent(answer -> kept.put(key, new Kept(answer, sequence, now.plus(AT_MOST))));
        return page;
    }
}
