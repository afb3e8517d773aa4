package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same migration files run on PostgreSQL, so that a site can move there.
class MigrationsIT {
    @Test
    void theMigrationsRunUnchangedOnPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            new Postgresql(postgres.getJdbcUrl("postgres", "postgres")).migrate();
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                assertThat(tables(connection))
                        .contains(
                                "article",
                                "feed",
                                "feed_item",
                                "outbox",
                                "page",
                                "source",
                                "dictionary")
                        .contains("enrichment", "unread", "article_tag", "story", "edition")
                        .contains("account", "session", "invitation", "follow", "saved_article")
                        .contains("letter", "mail_wish", "mail_code", "passkey", "identity");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
