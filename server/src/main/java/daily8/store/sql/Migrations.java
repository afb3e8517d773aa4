package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the newest version: the files of `migrations/`, by Flyway.
///
/// Flyway takes longer to load (0.4 s) than everything else of a start, so it is asked only where
/// not all [#FILES] have run already.
final class Migrations {
    /// How many files there are; a test counts them.
    static final int FILES = 8;

    private Migrations() {}

    /// True where the tables are as all files leave them; `history` is the dialect's question
    /// whether Flyway's own table is there.
    static boolean areDone(Sql sql, String history) {
        return sql.exists(history)
                && sql.number("SELECT count(*) FROM flyway_schema_history WHERE success") >= FILES;
    }

    /// `inOrder` is what is said of a table that is to be kept in the order of its key.
    static void run(String jdbcUrl, String user, String password, String inOrder) {
        try {
            Flyway.configure()
                    .dataSource(jdbcUrl, user, password)
                    .outOfOrder(true) // files made side by side may arrive in another order
                    .locations("classpath:migrations")
                    .placeholders(Map.of("in_order", inOrder))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    Reason.FAILED, "the tables can't be made: " + e.getMessage(), e);
        }
    }
}
