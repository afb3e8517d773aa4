package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.store.StoreException;
import java.time.Duration;

/// Runs a step again and again on a thread of its own: at once while it finds something to do, else
/// when someone rings. Backs off when the store refuses.
final class Loop {
    private static final Duration GRACE = Duration.ofSeconds(8);

    /// What is done, and how much of it there was.
    interface Step {
        int run() throws InterruptedException;
    }

    private final String name;
    private final Step step;
    private final Alarm alarm;
    private final Signal signal;
    private final Thread thread;
    private volatile boolean stopping;

    Loop(String name, Step step, SiteClock clock, Alarm alarm) {
        this.name = name;
        this.step = step;
        this.alarm = alarm;
        this.signal = new Signal(clock);
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    void wake() {
        signal.ring();
    }

    private void loop() {
        try {
            while (!stopping) {
                if (runOnce() == 0) {
                    signal.await(Signal.LONGEST);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int runOnce() throws InterruptedException {
        try {
            return step.run();
        } catch (StoreException e) {
            if (!stopping) {
                alarm.raise(name, e);
                Thread.sleep(Signal.LONGEST);
            }
            return 0;
        }
    }

    /// What is under way is finished; the rest is found again at the next start.
    void stop() throws InterruptedException {
        stopping = true;
        signal.ring();
        thread.join(GRACE);
    }
}
