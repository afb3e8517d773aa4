package daily8.web.guard;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Whether who asked for an answer that goes on may still have it: their session has not ended and
/// their role is what it was (S12). Guests stay guests.
public record Standing(BooleanSupplier holds) {
    /// Twice within the five seconds that S12 allows.
    private static final Duration BEAT = Duration.ofSeconds(2);

    public boolean isOver() {
        return !holds.getAsBoolean();
    }

    /// Interrupts this thread once it is over, until it is closed: for answers that wait for
    /// somebody else.
    public Watch watch() {
        return new Watch(this, Thread.currentThread());
    }

    /// Looks from beside.
    public static final class Watch implements AutoCloseable {
        private final Thread looking;
        private boolean closed;

        private Watch(Standing standing, Thread watched) {
            this.looking = Thread.ofVirtual().start(() -> look(standing, watched));
        }

        private void look(Standing standing, Thread watched) {
            try {
                while (!standing.isOver()) {
                    Thread.sleep(BEAT);
                }
                interrupt(watched);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // closed
            }
        }

        /// Not after it was closed: the thread does other work then.
        private synchronized void interrupt(Thread watched) {
            if (!closed) {
                watched.interrupt();
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            looking.interrupt();
            Thread.interrupted(); // what was meant for this answer is not for the next
        }
    }
}
