package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/// A few read-only connections, lent for one question each; who finds none free waits.
final class Readers implements AutoCloseable {
    /// A query is short and holds its thread (JNI): more than a few at once only wait elsewhere.
    private static final int CONNECTIONS =
            Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final BlockingQueue<Sql> free = new ArrayBlockingQueue<>(CONNECTIONS);

    Readers(Dialect dialect, Packing packing) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(new Sql(dialect.openReader(), dialect, packing));
        }
    }

    <T> T read(Function<Sql, T> question) {
        Sql sql = take();
        try {
            return question.apply(sql);
        } finally {
            free.add(sql);
        }
    }

    private Sql take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Reason.FAILED, "interrupted while waiting to read", e);
        }
    }

    /// Waits for the questions under way; later ones are refused.
    @Override
    public void close() {
        List<Sql> all = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Sql sql = take();
            sql.close();
            all.add(sql);
        }
        free.addAll(all);
    }
}
