package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.index.IndexException;
import daily8.store.StoreException;
import java.time.Duration;

/// Keeps the index behind the store by moments: follows whenever something was saved.
final class IndexLoop {
    /// When nothing rings: other processes save too.
    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final Duration GRACE = Duration.ofSeconds(8);

    private final IndexFollower follower;
    private final ReindexRequest request;
    private final PollingLog log;
    private final Alarm alarm;
    private final Signal signal;
    private final Thread thread;
    private volatile boolean stopping;

    IndexLoop(
            IndexFollower follower,
            ReindexRequest request,
            PollingLog log,
            Alarm alarm,
            SiteClock clock) {
        this.follower = follower;
        this.request = request;
        this.log = log;
        this.alarm = alarm;
        this.signal = new Signal(clock);
        this.thread = Thread.ofPlatform().name("index").daemon().unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    /// All there is to do, on the caller's thread.
    void run() {
        try {
            int followed = followOnce();
            while (followed > 0) {
                followed = followOnce();
            }
            follower.refresh();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How many changes searches do not see yet; 0 where another process keeps the index.
    long behind() {
        return thread.isAlive() ? follower.behind() : 0;
    }

    void wake() {
        signal.ring();
    }

    private void loop() {
        try {
            while (!stopping) {
                if (followOnce() == 0) {
                    signal.await(follower.isAhead() ? IndexFollower.QUIET : IDLE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int followOnce() throws InterruptedException {
        try {
            if (request.isPending()) {
                follower.startOver();
                request.done();
            }
            int followed = follower.follow();
            log.indexed(follower.taken(), follower.visible());
            return followed;
        } catch (StoreException e) {
            alarm.raise("index", e);
            Thread.sleep(IDLE);
            return 0;
        } catch (IndexException e) {
            alarm.raise("index", asOfTheStore(e));
            Thread.sleep(IDLE);
            return 0;
        }
    }

    /// To whoever reads the alarm, a full disk is one wherever it was met.
    private static StoreException asOfTheStore(IndexException e) {
        StoreException.Reason reason =
                switch (e.reason()) {
                    case DISK_FULL -> StoreException.Reason.DISK_FULL;
                    case FAILED -> StoreException.Reason.FAILED;
                };
        return new StoreException(reason, e.toString(), e);
    }

    /// What was followed is committed, so that the next start has nothing to do again.
    void stop() throws InterruptedException {
        stopping = true;
        signal.ring();
        thread.join(GRACE);
        follower.commit();
    }
}
