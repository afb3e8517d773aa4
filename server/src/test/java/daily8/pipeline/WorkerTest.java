package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.time.SiteClock;
import daily8.store.Lease;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerTest {
    private static final int POISON = 2;

    private final Alarm alarm = new Alarm();
    private final Pieces pieces = new Pieces();

    @Test
    void f23_aPieceThatBreaksTheStepIsRecordedAndTheOthersGoOn() throws Exception {
        Worker<Integer> worker = started();

        assertThat(taken(pieces.done, 3)).containsExactlyInAnyOrder(1, 3, 4);
        assertThat(taken(pieces.failed, 1)).containsExactly(POISON);
        worker.stop();
    }

    @Test
    void aStoreThatRefusesOnceEndsNothing() throws Exception {
        pieces.refusals.set(1);
        Worker<Integer> worker = started();

        assertThat(taken(pieces.done, 3)).containsExactlyInAnyOrder(1, 3, 4);
        assertThat(alarm.reason()).isEmpty();
        worker.stop();
    }

    @Test
    void aStoreThatCannotTellWhatIsNextEndsNothing() throws Exception {
        pieces.waitRefusals.set(3);
        Worker<Integer> worker = started();
        assertThat(taken(pieces.done, 3)).hasSize(3);

        assertThat(pieces.asked.tryAcquire(5, 10, TimeUnit.SECONDS)).isTrue();
        pieces.waiting.add(new Lease<>(5, 1));
        worker.wake();
        assertThat(taken(pieces.done, 1)).containsExactly(5);
        worker.stop();
    }

    private Worker<Integer> started() {
        Worker<Integer> worker = new Worker<>(pieces, 8, SiteClock.system(), alarm, Duration.ZERO);
        worker.start();
        return worker;
    }

    private static List<Integer> taken(BlockingQueue<Integer> queue, int count) throws Exception {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Integer next = queue.poll(10, TimeUnit.SECONDS);
            assertThat(next).as("in time, after " + taken).isNotNull();
            taken.add(next);
        }
        return taken;
    }

    /// Pieces 1 to 4 and those that are added, over a store that refuses as often as it is told.
    private static final class Pieces implements Worker.Work<Integer> {
        final BlockingQueue<Lease<Integer>> waiting = new LinkedBlockingQueue<>();
        final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
        final BlockingQueue<Integer> failed = new LinkedBlockingQueue<>();
        final AtomicInteger refusals = new AtomicInteger();
        final AtomicInteger waitRefusals = new AtomicInteger();
        final Semaphore asked = new Semaphore(0);

        Pieces() {
            for (int number = 1; number <= 4; number++) {
                waiting.add(new Lease<>(number, 1));
            }
        }

        @Override
        public String name() {
            return "try";
        }

        @Override
        public List<Lease<Integer>> claim(int limit) {
            refuse(refusals);
            List<Lease<Integer>> claimed = new ArrayList<>();
            waiting.drainTo(claimed, limit);
            return claimed;
        }

        @Override
        public void run(Lease<Integer> lease) {
            if (lease.row() == POISON) {
                throw new StackOverflowError("as a hostile page may cause");
            }
            done.add(lease.row());
        }

        @Override
        public void failed(Lease<Integer> lease, Throwable cause) {
            failed.add(lease.row());
        }

        @Override
        public void release(List<Lease<Integer>> leases) {
            waiting.addAll(leases);
        }

        @Override
        public Duration untilNext() {
            asked.release();
            refuse(waitRefusals);
            return Duration.ofMillis(10);
        }

        private static void refuse(AtomicInteger times) {
            if (times.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new StoreException(Reason.FAILED, "not now", new AssertionError());
            }
        }
    }
}
