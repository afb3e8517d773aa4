package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one thread that writes (docs/decisions/0003-one-writer-thread.md).
///
/// Tasks of one lane that wait share a transaction, each within a savepoint: one that fails undoes
/// itself only. A caller gets its own result or exception, and not before the commit: what is
/// acknowledged is kept. What people ask for goes before what machines bring, in a commit of its
/// own that is on the disk before they hear of it.
final class Writer implements AutoCloseable {
    /// Who goes first.
    enum Lane {
        PEOPLE,
        MACHINES
    }

    /// A transaction takes no further task after this long, so that nobody waits long for it.
    private static final Duration SHARED = Duration.ofMillis(100);

    /// Nothing to write for this long: time to tidy up.
    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final Duration TRICKLING = Duration.ofSeconds(5);

    private final Sql sql;
    private final Dialect dialect;
    private final AtomicLong arrivals = new AtomicLong();
    private final PriorityBlockingQueue<Task<?>> queue =
            new PriorityBlockingQueue<>(
                    64,
                    Comparator.<Task<?>, Lane>comparing(task -> task.lane)
                            .thenComparingLong(task -> task.arrival));
    private final Thread thread;
    private volatile boolean closed;
    private boolean untidy;
    private boolean onDisk;
    private long tidiedAt = System.nanoTime();

    Writer(Sql sql, Dialect dialect) {
        this.sql = sql;
        this.dialect = dialect;
        this.thread = Thread.ofPlatform().name("store-writer").start(this::work);
    }

    /// Runs the task in a transaction and waits for its commit. The task may be undone and must not
    /// do anything else than speak SQL.
    <T> T write(Lane lane, Function<Sql, T> action) {
        Task<T> task = new Task<>(lane, arrivals.getAndIncrement(), action);
        queue.add(task);
        if (closed) {
            failRest();
        }
        try {
            return task.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreException refused
                    ? new StoreException(refused.reason(), refused.toString(), refused)
                    : e;
        }
    }

    /// Tasks that nobody has begun yet.
    int waiting() {
        return queue.size();
    }

    private void work() {
        while (!closed) {
            try {
                Task<?> first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    transaction(first);
                    untidy = true;
                }
                if (untidy && queue.isEmpty()) {
                    tidy(first == null);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        failRest();
    }

    /// At rest, and also between tasks that keep trickling in.
    private void tidy(boolean idle) {
        long now = System.nanoTime();
        if (idle || now - tidiedAt > TRICKLING.toNanos()) {
            tidiedAt = now;
            try {
                if (idle && OutboxRows.isDue(sql)) {
                    transaction(
                            new Task<>(
                                    Lane.MACHINES, arrivals.getAndIncrement(), OutboxRows::prune));
                }
                dialect.tidy(sql);
                untidy = false;
            } catch (StoreException e) {
                untidy = false; // the next write tells why
            }
        }
    }

    private void transaction(Task<?> first) {
        List<Task<?>> shared = new ArrayList<>();
        try {
            long end = System.nanoTime() + SHARED.toNanos();
            commitOnDisk(first.lane == Lane.PEOPLE);
            sql.run(dialect.begin());
            Task<?> next = first;
            while (next != null) {
                shared.add(next);
                inSavepoint(next);
                next = System.nanoTime() < end ? nextOf(first.lane) : null;
            }
            sql.run("COMMIT");
            shared.forEach(Task::acknowledge);
        } catch (StoreException e) {
            rollBack();
            if (shared.isEmpty()) {
                shared.add(first);
            }
            shared.forEach(task -> task.done.completeExceptionally(e));
        }
    }

    /// The next that waits, where it may share a transaction of this lane.
    private @Nullable Task<?> nextOf(Lane lane) {
        Task<?> next = queue.poll();
        if (next != null && next.lane != lane) {
            queue.add(next); // its place is by its arrival: it lost nothing
            return null;
        }
        return next;
    }

    private void commitOnDisk(boolean asked) {
        if (asked != onDisk) {
            dialect.durability(sql, asked);
            onDisk = asked;
        }
    }

    private void inSavepoint(Task<?> task) {
        sql.run("SAVEPOINT task");
        try {
            task.run(sql);
        } catch (StoreException e) {
            if (e.reason() != Reason.FAILED) {
                throw e; // the database may have rolled back by itself: the whole transaction fails
            }
            task.failure = e;
        } catch (RuntimeException e) {
            task.failure = e;
        }
        if (task.failure != null) {
            sql.run("ROLLBACK TO task");
        }
        sql.run("RELEASE task");
    }

    private void rollBack() {
        try {
            sql.run("ROLLBACK");
        } catch (StoreException e) {
            // a full disk makes SQLite roll back by itself, then there is nothing left to undo
        }
    }

    private void failRest() {
        for (Task<?> task = queue.poll(); task != null; task = queue.poll()) {
            task.done.completeExceptionally(
                    new StoreException(
                            Reason.FAILED, "the store is closed", new IllegalStateException()));
        }
    }

    /// Ends after the transaction under way; tasks still waiting fail.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sql.close();
    }

    private static final class Task<T> {
        final Lane lane;
        final long arrival;
        final CompletableFuture<T> done = new CompletableFuture<>();
        private final Function<Sql, T> action;
        private @Nullable T result;
        @Nullable RuntimeException failure;

        Task(Lane lane, long arrival, Function<Sql, T> action) {
            this.lane = lane;
            this.arrival = arrival;
            this.action = action;
        }

        void run(Sql sql) {
            result = action.apply(sql);
        }

        void acknowledge() {
            if (failure != null) {
                done.completeExceptionally(failure);
            } else {
                done.complete(result);
            }
        }
    }
}
