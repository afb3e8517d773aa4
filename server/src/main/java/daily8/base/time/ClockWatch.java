package daily8.base.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// Notices when the machine's clock is set, by the machine's count of nanoseconds, which nobody
/// sets. That count stands still while a machine sleeps, so waking up counts as well. Thread-safe.
public final class ClockWatch {
    /// Smaller corrections are the time service's daily work; no schedule here is that fine.
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final SiteClock clock;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private Instant last;
    private long lastNanos;

    public ClockWatch(SiteClock clock) {
        this(clock, System::nanoTime);
    }

    ClockWatch(SiteClock clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.last = clock.instant();
        this.lastNanos = nanoTime.getAsLong();
    }

    /// How far the clock was set since the last look; empty where it just ran. The clock of a
    /// replay runs as it likes and is never set.
    public Optional<Duration> jump() {
        if (clock.isReplay()) {
            return Optional.empty();
        }
        lock.lock();
        try {
            Instant now = clock.instant();
            long nanos = nanoTime.getAsLong();
            Duration jump = Duration.between(last.plusNanos(nanos - lastNanos), now);
            last = now;
            lastNanos = nanos;
            boolean set = jump.abs().compareTo(TOLERANCE) > 0;
            return set ? Optional.of(jump) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
