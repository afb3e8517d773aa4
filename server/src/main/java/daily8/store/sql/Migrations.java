package daily8.store.sql;

import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables to the newest version: the files of `migrations/`, by Flyway.
final class Migrations {
    private Migrations() {}

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
