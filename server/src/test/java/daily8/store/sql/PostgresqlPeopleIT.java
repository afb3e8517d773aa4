package daily8.store.sql;

import daily8.store.CommentsContract;
import daily8.store.MailContract;
import daily8.store.MyFeedsContract;
import daily8.store.PeopleContract;
import daily8.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// What people keep, in PostgreSQL: the same promises by the same statements.
@SuppressWarnings("NullAway.Init")
class PostgresqlPeopleIT
        implements PeopleContract, MyFeedsContract, CommentsContract, MailContract {
    private static EmbeddedPostgres postgres;
    private static int databases;

    @TempDir private Path data;
    private SqlStore store;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        run("CREATE DATABASE empty_site");
        new Postgresql(postgres.getJdbcUrl("postgres", "empty_site")).migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement once = connection.createStatement()) {
            once.execute(statement);
        }
    }

    /// Making the tables takes longer than most tests: they are copied.
    @BeforeEach
    void open() throws SQLException, IOException {
        String name = "site_" + databases++;
        run("CREATE DATABASE " + name + " TEMPLATE empty_site");
        store = SqlStore.in(new Postgresql(postgres.getJdbcUrl("postgres", name)), data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }
}
