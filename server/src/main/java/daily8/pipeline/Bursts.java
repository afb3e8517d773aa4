package daily8.pipeline;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Lets steps wait while a burst of articles comes in: all cores are for those that want to be
/// readable and found; what is made of them comes afterwards.
///
/// A burst is told by how much searches do not see yet, and at its beginning by visits that follow
/// close on one another. A steady trickle holds nothing up for long. Thread-safe.
final class Bursts {
    /// More than a handful of visits bring: the index is behind.
    private static final long BEHIND = 100;

    /// Between two visits of a burst there is less than this.
    private static final long PAUSE = Duration.ofMillis(300).toNanos();

    /// A trickle is no burst: whoever waited this long goes on.
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final LongSupplier behind;
    private volatile long savedAt = System.nanoTime() - PAUSE;
    private volatile long calmAt = System.nanoTime();

    /// `behind` tells how many changes searches do not see yet.
    Bursts(LongSupplier behind) {
        this.behind = behind;
    }

    /// Articles were saved.
    void saved() {
        savedAt = System.nanoTime();
    }

    /// The step, which finds nothing to do while a burst is under way.
    Loop.Step hold(Loop.Step step) {
        return () -> isUnderWay() ? 0 : step.run();
    }

    private boolean isUnderWay() {
        long now = System.nanoTime();
        if (now - savedAt >= PAUSE) {
            calmAt = now;
        }
        long passed = now - calmAt;
        return (passed > 0 && passed < PATIENCE) || behind.getAsLong() > BEHIND;
    }
}
