package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.store.sql.Writer.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F8: what people wrote is on the disk before they hear of it; what can be fetched again may wait.
@SuppressWarnings("NullAway.Init")
class WriterDurabilityTest {
    private static final long NORMAL = 1;
    private static final long FULL = 2;

    @TempDir private Path data;

    @Test
    void f8_peoplesCommitsAreOnTheDiskMachinesMayWait() {
        try (SqlStore store = SqlStore.open(data)) {
            for (int n = 0; n < 3; n++) {
                assertThat(synchronous(store, Lane.PEOPLE)).isEqualTo(FULL);
                assertThat(synchronous(store, Lane.MACHINES)).isEqualTo(NORMAL);
            }
        }
    }

    private static long synchronous(SqlStore store, Lane lane) {
        return store.writer().write(lane, sql -> sql.number("PRAGMA synchronous"));
    }

    /// While the writer is held up, both kinds gather: none shares a commit with the other kind.
    @Test
    void f8_noTaskOfAPersonSharesACommitWithMachines() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        try (SqlStore store = SqlStore.open(data);
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            callers.execute(() -> store.writer().write(Lane.MACHINES, sql -> hold(begun, go)));
            begun.await();
            for (int n = 0; n < 20; n++) {
                Lane lane = n % 2 == 0 ? Lane.MACHINES : Lane.PEOPLE;
                callers.execute(() -> store.writer().write(lane, sql -> note(order, lane, sql)));
            }
            while (store.writer().waiting() < 20) {
                Thread.onSpinWait();
            }
            go.countDown();
        }
        assertThat(order).hasSize(20);
        assertThat(order.subList(0, 10)).containsOnly("PEOPLE 2");
        assertThat(order.subList(10, 20)).containsOnly("MACHINES 1");
    }

    private static int note(List<String> order, Lane lane, Sql sql) {
        order.add(lane + " " + sql.number("PRAGMA synchronous"));
        return 0;
    }

    private static int hold(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
