package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.store.Lease;
import daily8.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Claims work, runs each piece on a thread of its own, and backs off when the store refuses.
///
/// One of the three places with a broad catch: whatever a step throws is that piece's outcome,
/// handed to [Work#failed], and never ends the loop. Stopping lets the pieces under way finish,
/// then gives the others back.
final class Worker<T> {
    /// Pieces under way may finish this long after the stop (F24 allows 10 s for all).
    private static final Duration GRACE = Duration.ofSeconds(8);

    /// After an error of the store: long enough for a person to free space, short enough to resume
    /// unseen.
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// What a worker does.
    interface Work<T> {
        String name();

        List<Lease<T>> claim(int limit);

        void run(Lease<T> lease);

        /// The step threw: record it so that the piece is tried later.
        void failed(Lease<T> lease, Throwable cause);

        void release(List<Lease<T>> leases);

        /// How long there is nothing to do, as far as one can tell.
        Duration untilNext();
    }

    private final Work<T> work;
    private final int slots;
    private final Semaphore free;
    private final Signal signal;
    private final Alarm alarm;
    private final Duration pause;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Lease<T>> waiting = ConcurrentHashMap.newKeySet();
    private final Thread loop;
    private volatile boolean stopping;

    Worker(Work<T> work, int slots, SiteClock clock, Alarm alarm) {
        this(work, slots, clock, alarm, PAUSE);
    }

    /// `pause` is waited for after each error of the store.
    Worker(Work<T> work, int slots, SiteClock clock, Alarm alarm, Duration pause) {
        this.work = work;
        this.pause = pause;
        this.slots = slots;
        this.free = new Semaphore(slots);
        this.signal = new Signal(clock);
        this.alarm = alarm;
        this.loop = Thread.ofPlatform().name(work.name()).daemon().unstarted(this::loop);
    }

    void start() {
        loop.start();
    }

    /// There may be something to do.
    void wake() {
        signal.ring();
    }

    private void loop() {
        try {
            while (!stopping) {
                claimOrWait();
            }
        } catch (InterruptedException e) {
            // Asked to stop while waiting: what is under way is waited for in stop().
            Thread.currentThread().interrupt();
        }
    }

    private void claimOrWait() throws InterruptedException {
        try {
            if (!claimSome()) {
                signal.await(work.untilNext());
            }
        } catch (StoreException e) {
            alarm.raise(work.name(), e);
            Thread.sleep(pause);
        }
    }

    /// True where there was something to do.
    private boolean claimSome() throws InterruptedException {
        // A quarter of the slots at a time: one claim is one transaction, so not for each piece.
        int wanted = Math.max(1, slots / 4);
        free.acquire(wanted);
        int started = 0;
        try {
            List<Lease<T>> leases = work.claim(wanted);
            alarm.clear(work.name());
            for (Lease<T> lease : leases) {
                waiting.add(lease);
                threads.execute(() -> runOne(lease));
                started++;
            }
            return !leases.isEmpty();
        } finally {
            free.release(wanted - started);
        }
    }

    private void runOne(Lease<T> lease) {
        try {
            if (stopping) {
                return;
            }
            waiting.remove(lease);
            work.run(lease);
        } catch (StoreException e) {
            // Nothing could be recorded; the lease runs out and the piece comes again.
            alarm.raise(work.name(), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            recordFailure(lease, e);
        } finally {
            free.release();
        }
    }

    private void recordFailure(Lease<T> lease, Throwable cause) {
        try {
            work.failed(lease, cause);
        } catch (StoreException e) {
            alarm.raise(work.name(), e);
        }
    }

    void stop() throws InterruptedException {
        stopping = true;
        signal.ring();
        loop.interrupt();
        loop.join(GRACE);
        threads.shutdown();
        if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
        if (!waiting.isEmpty()) {
            release();
        }
    }

    private void release() {
        try {
            work.release(new ArrayList<>(waiting));
        } catch (StoreException e) {
            // The leases run out by themselves; the next step has to be stopped all the same.
            alarm.raise(work.name(), e);
        }
    }
}
