package daily8.openid;

import daily8.base.time.SiteClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A document of the provider's, read when it is needed and kept for a while; that it could not be
/// read is kept too, for a moment, so that a provider which is down is not asked by everybody.
/// Thread-safe: one reads, the others wait for it.
final class Kept<T> {
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(5);

    private final SiteClock clock;
    private final Duration keep;
    private final Supplier<T> reader;
    private @Nullable T value;
    private @Nullable ProviderException failure;
    private Instant readAt = Instant.MIN;

    Kept(SiteClock clock, Duration keep, Supplier<T> reader) {
        this.clock = clock;
        this.keep = keep;
        this.reader = reader;
    }

    T get() {
        return newerThan(keep);
    }

    synchronized T newerThan(Duration age) {
        Instant now = clock.instant();
        if (failure != null && isWithin(FAILURE_KEPT, now)) {
            throw new ProviderException(failure.trouble(), String.valueOf(failure.getMessage()));
        }
        T known = value;
        if (known != null && failure == null && isWithin(age, now)) {
            return known;
        }
        try {
            T fresh = reader.get();
            value = fresh;
            failure = null;
            return fresh;
        } catch (ProviderException e) {
            failure = e;
            throw e;
        } finally {
            readAt = now;
        }
    }

    /// A clock that was set back makes it old too.
    private boolean isWithin(Duration age, Instant now) {
        return !now.isBefore(readAt) && now.isBefore(readAt.plus(age));
    }
}
