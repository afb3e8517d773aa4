package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the newest version: the files of `migrations/`, by Flyway.
///
/// Flyway takes longer to load (0.4 s) than everything else of a start, so it is asked only where
/// the tables are not at [#NEWEST] already.
final class Migrations {
    /// The version of the newest file.
    static final String NEWEST = "4";

    private Migrations() {}

    /// True where the tables are as the newest file leaves them; `history` is the dialect's
    /// question whether Flyway's own table is there.
    static boolean areDone(Sql sql, String history) {
        return sql.exists(history)
                && sql.exists(
                        "SELECT 1 FROM flyway_schema_history WHERE version = ? AND success",
                        NEWEST);
    }

    static void run(String jdbcUrl, String user, String password) {
        try {
            Flyway.configure()
                    .dataSource(jdbcUrl, user, password)
                    .locations("classpath:migrations")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    Reason.FAILED, "the tables can't be made: " + e.getMessage(), e);
        }
    }
}
