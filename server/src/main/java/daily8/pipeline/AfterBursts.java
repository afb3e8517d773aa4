package daily8.pipeline;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Lets a step wait while a burst of articles comes in: all cores are for those that want to be
/// readable and found; what is made of them comes afterwards.
///
/// A burst is told by how much searches do not see yet, and at its beginning by visits that follow
/// close on one another. A steady trickle holds nothing up for long. The step is run by one thread;
/// [#saved] by any.
final class AfterBursts implements Loop.Step {
    /// More than a handful of visits bring: the index is behind.
    private static final long BEHIND = 100;

    /// Between two visits of a burst there is less than this.
    private static final long PAUSE = Duration.ofMillis(300).toNanos();

    /// A trickle is no burst: whoever waited this long goes on.
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private final Loop.Step step;
    private final LongSupplier behind;
    private volatile long savedAt = System.nanoTime() - PAUSE;
    private long calmAt = System.nanoTime();

    /// `behind` tells how many changes searches do not see yet.
    AfterBursts(Loop.Step step, LongSupplier behind) {
        this.step = step;
        this.behind = behind;
    }

    /// Articles were saved.
    void saved() {
        savedAt = System.nanoTime();
    }

    @Override
    public int run() throws InterruptedException {
        long now = System.nanoTime();
        if (now - savedAt >= PAUSE) {
            calmAt = now;
        }
        boolean patient = now - calmAt > 0 && now - calmAt < PATIENCE;
        return patient || behind.getAsLong() > BEHIND ? 0 : step.run();
    }
}
