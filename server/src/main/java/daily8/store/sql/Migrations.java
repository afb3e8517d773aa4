package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the newest version: the files of `migrations/`, by Flyway.
///
/// Flyway takes longer to load (0.4 s) than everything else of a start, so it is asked only where
/// not all [#FILES] have run already.
final class Migrations {
    /// How many files there are; a test counts them.
    static final int FILES = 11;

    private Migrations() {}

    /// What databases say differently.
    ///
    /// `history` asks whether Flyway's own table is there; `inOrder` is said of a table that is
    /// kept in the order of its key; `rowNumber` is the type of a key that grows; `tagList` makes
    /// the bytes of an article's tags, best first, from the rows `t` of its tags; `noBytes` is a
    /// value of no bytes.
    record Words(String history, String inOrder, String rowNumber, String tagList, String noBytes) {
        static final Words SQLITE =
                new Words(
                        "SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history'",
                        "WITHOUT ROWID",
                        "INTEGER",
                        "coalesce(unhex(group_concat(printf('%016x', t.tag), '' ORDER BY t.place)), x'')",
                        "x''");

        static final Words POSTGRESQL =
                new Words(
                        "SELECT 1 FROM information_schema.tables WHERE table_name = 'flyway_schema_history'",
                        "",
                        "BIGINT",
                        "coalesce(decode(string_agg(lpad(to_hex(t.tag), 16, '0'), '' ORDER BY t.place), 'hex'), '')",
                        "''");
    }

    /// Runs the files that have not run on this database.
    static void run(Dialect dialect, String jdbcUrl, String user, Words words) throws SQLException {
        boolean done;
        try (Sql sql = new Sql(dialect.openWriter(), dialect)) {
            done = areDone(sql, words);
        }
        if (!done) {
            run(jdbcUrl, user, words);
        }
    }

    private static boolean areDone(Sql sql, Words words) {
        return sql.exists(words.history)
                && sql.number("SELECT count(*) FROM flyway_schema_history WHERE success") >= FILES;
    }

    private static void run(String jdbcUrl, String user, Words words) {
        try {
            Flyway.configure()
                    .dataSource(jdbcUrl, user, "")
                    .outOfOrder(true) // files made side by side may arrive in another order
                    .locations("classpath:migrations")
                    .placeholders(
                            Map.of(
                                    "in_order", words.inOrder,
                                    "row_number", words.rowNumber,
                                    "tag_list", words.tagList,
                                    "no_bytes", words.noBytes))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    Reason.FAILED, "the tables can't be made: " + e.getMessage(), e);
        }
    }
}
