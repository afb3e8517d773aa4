package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// SQLite in one file, in WAL mode: readers never wait for the writer.
///
/// A commit survives the process at once; `synchronous=NORMAL` lets a power cut take those since
/// the last checkpoint, and articles are fetched again. What people write is committed `FULL`. No
/// memory mapping: there a failing disk would kill the process instead of failing a read.
record Sqlite(Path file) implements Dialect {
    /// Articles of a few kB compressed lie closer in pages of 8 kB than of 4 kB (bench keeping).
    private static final int PAGE_BYTES = 8_192;

    /// Page cache of the writer and of each reader, in kB: bounds the memory outside the heap.
    private static final int WRITER_CACHE_KB = 8_000;

    private static final int READER_CACHE_KB = 4_000;

    /// The log is folded into the file after this many pages (32 MB) and cut to as much. Folding
    /// writes each page once, however often it stands in the log: with a quarter of this, a burst
    /// writes the indexes' pages four times as often.
    private static final int WAL_PAGES = 4_000;

    /// How long to wait for another process that writes (an import beside a running server).
    private static final int BUSY_MS = 10_000;

    /// How long tidying waits for readers; they must not hold up the writer.
    private static final int TIDY_BUSY_MS = 20;

    @Override
    public void migrate() throws SQLException {
        Migrations.run(this, url(), "", Migrations.Words.SQLITE);
    }

    @Override
    public Connection openWriter() throws SQLException {
        SQLiteConfig config = config(WRITER_CACHE_KB);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setJournalSizeLimit(WAL_PAGES * PAGE_BYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(WAL_PAGES));
        Connection connection = config.createConnection(url());
        try (Statement statement = connection.createStatement()) {
            // In this order: the mode writes the file's first page, whose size then stays.
            statement.execute("PRAGMA page_size = " + PAGE_BYTES);
            statement.execute("PRAGMA journal_mode = WAL");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection openReader() throws SQLException {
        SQLiteConfig config = config(READER_CACHE_KB);
        config.setReadOnly(true);
        return config.createConnection(url());
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }

    private static SQLiteConfig config(int cacheKb) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(-cacheKb);
        config.setGetGeneratedKeys(false);
        return config;
    }

    @Override
    public void durability(Sql sql, boolean onDisk) {
        sql.set("PRAGMA synchronous = " + (onDisk ? "FULL" : "NORMAL"));
    }

    @Override
    public String begin() {
        return "BEGIN IMMEDIATE";
    }

    @Override
    public void tidy(Sql sql) {
        sql.number("PRAGMA busy_timeout = " + TIDY_BUSY_MS);
        sql.number("PRAGMA wal_checkpoint(TRUNCATE)");
        sql.number("PRAGMA busy_timeout = " + BUSY_MS);
    }

    @Override
    public StoreException refusal(SQLException e) {
        Reason reason =
                e instanceof SQLiteException sqlite
                        ? reason(sqlite.getResultCode())
                        : Reason.FAILED;
        return new StoreException(reason, String.valueOf(e.getMessage()), e);
    }

    private static Reason reason(SQLiteErrorCode code) {
        return switch (code) {
            // The shared memory beside the log can't grow: the same full disk.
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> Reason.DISK_FULL;
            case SQLITE_CORRUPT,
                    SQLITE_CORRUPT_INDEX,
                    SQLITE_CORRUPT_SEQUENCE,
                    SQLITE_CORRUPT_VTAB,
                    SQLITE_NOTADB ->
                    Reason.CORRUPT;
            default -> Reason.FAILED;
        };
    }

    @Override
    public void copyTo(Path copy) {
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (Sql sql = new Sql(config(READER_CACHE_KB).createConnection(url()), this)) {
                sql.run("VACUUM INTO ?", part.toString());
            }
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.FAILED, "no copy at " + copy + ": " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> check(Sql sql) {
        return sql.all("PRAGMA integrity_check(20)", row -> row.text(1)).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }
}
