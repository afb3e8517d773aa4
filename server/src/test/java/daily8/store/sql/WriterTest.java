package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.store.StoreException;
import daily8.store.sql.Writer.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WriterTest {
    @TempDir private Path data;
    private SqlStore store;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void ofTasksThatShareATransactionOnlyTheFailingOneIsUndone() throws Exception {
        List<Callable<Integer>> tasks =
                IntStream.range(0, 200).<Callable<Integer>>mapToObj(n -> () -> put(n)).toList();
        int failed = 0;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : callers.invokeAll(tasks)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failed++;
                }
            }
        }
        assertThat(failed).isEqualTo(20);
        for (int n = 0; n < 200; n++) {
            assertThat(store.state().get("key" + n).isPresent()).isEqualTo(n % 10 != 0);
        }
    }

    /// Every tenth breaks a constraint after having written.
    private int put(int n) {
        return store.writer()
                .write(
                        Lane.MACHINES,
                        sql -> {
                            sql.run("INSERT INTO site_state VALUES (?, 'x')", "key" + n);
                            String again = n % 10 == 0 ? "key" + n : "other" + n;
                            return sql.run("INSERT INTO site_state VALUES (?, 'x')", again);
                        });
    }

    @Test
    void peopleGoFirst() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> holder =
                    callers.submit(
                            () -> store.writer().write(Lane.MACHINES, sql -> hold(busy, queued)));
            busy.await();
            Future<?> machine = callers.submit(() -> write(Lane.MACHINES, "machine", order));
            while (store.writer().waiting() < 1) {
                Thread.onSpinWait();
            }
            Future<?> person = callers.submit(() -> write(Lane.PEOPLE, "person", order));
            while (store.writer().waiting() < 2) {
                Thread.onSpinWait();
            }
            queued.countDown();
            holder.get();
            machine.get();
            person.get();
        }
        assertThat(order).containsExactly("person", "machine");
    }

    private static boolean hold(CountDownLatch busy, CountDownLatch queued) {
        busy.countDown();
        try {
            queued.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private boolean write(Lane lane, String who, List<String> order) {
        return store.writer().write(lane, sql -> order.add(who));
    }

    @Test
    void afterClosingNothingIsWritten() {
        store.close();
        assertThatThrownBy(() -> store.state().put("late", "yes"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> store.articles().count()).isInstanceOf(StoreException.class);
        open();
        assertThat(store.state().get("late")).isEmpty();
    }
}
