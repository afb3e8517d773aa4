package daily8.pipeline;

import daily8.base.time.SiteClock;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Wakes a loop that waits for work: rung by whoever made some. A ring before the wait counts.
/// Thread-safe.
final class Signal {
    /// Loops look for themselves at least this often: another process on the same data (an import,
    /// say) can't ring.
    static final Duration LONGEST = Duration.ofSeconds(1);

    private final SiteClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean pending;

    Signal(SiteClock clock) {
        this.clock = clock;
    }

    void ring() {
        lock.lock();
        try {
            pending = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a ring, at most `siteTime` and at most [#LONGEST] on the wall.
    void await(Duration siteTime) throws InterruptedException {
        long nanos = Math.min(clock.real(siteTime).toNanos(), LONGEST.toNanos());
        lock.lock();
        try {
            while (!pending && nanos > 0) {
                nanos = rung.awaitNanos(nanos);
            }
            pending = false;
        } finally {
            lock.unlock();
        }
    }
}
