package daily8.pipeline;

import daily8.base.time.ClockWatch;
import daily8.base.time.SiteClock;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves the schedule along when the machine's clock is set, before anything is claimed by it: else
/// a jump ahead makes everything due at once, and a jump back lets it wait for as long as the jump.
/// Thread-safe.
final class ScheduleKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleKeeper.class);

    private final Store store;
    private final SiteClock clock;
    private final ClockWatch watch;
    private final ReentrantLock lock = new ReentrantLock();

    ScheduleKeeper(Store store, SiteClock clock, ClockWatch watch) {
        this.store = store;
        this.clock = clock;
        this.watch = watch;
    }

    /// At the start: a visit in the future says that the clock was wrong then.
    void start() {
        Instant now = clock.instant();
        store.feeds().all().stream()
                .flatMap(row -> row.polls().last().stream())
                .max(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(now))
                .ifPresent(latest -> shift(Duration.between(latest, now)));
    }

    /// Before each claim; other claims wait while the schedule moves.
    void check() {
        lock.lock();
        try {
            watch.jump().ifPresent(this::shift);
        } finally {
            lock.unlock();
        }
    }

    private void shift(Duration jump) {
        store.shiftSchedule(jump);
        LOG.warn("step=schedule outcome=clock-set by={}", jump);
    }
}
