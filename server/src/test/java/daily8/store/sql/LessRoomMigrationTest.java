package daily8.store.sql;

import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.store.Outbox.Aspect;
import daily8.store.Outbox.Change;
import daily8.store.Tags.Tag;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the eighth migration carries over from a site of before.
@SuppressWarnings("NullAway.Init")
class LessRoomMigrationTest {
    private static final ArticleId STORM = id("https://tide.example/storm");
    private static final ArticleId TIDE = id("https://tide.example/tide");

    @TempDir private Path data;

    private String url() {
        return "jdbc:sqlite:" + data.resolve("daily8.db");
    }

    private void siteOfBefore() throws SQLException {
        Flyway.configure()
                .dataSource(url(), "", "")
                .locations("classpath:migrations")
                .placeholders(
                        Map.of(
                                "in_order",
                                "WITHOUT ROWID",
                                "row_number",
                                "",
                                "tag_list",
                                "",
                                "no_bytes",
                                ""))
                .target("7")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url())) {
            for (ArticleId article : List.of(STORM, TIDE)) {
                run(
                        connection,
                        "INSERT INTO article VALUES (?, 'tide.example', 1, 5, 5, 'en', 'WORLD', 1, 5, 'https://tide.example/', 'Storm', x'')",
                        Row.key(article));
                run(
                        connection,
                        "INSERT INTO enrichment VALUES (?, 1, '', x'', x'')",
                        Row.key(article));
            }
            tag(connection, "Tide", 1);
            tag(connection, "Storm", 0);
            for (ArticleId article : List.of(STORM, TIDE, STORM)) {
                run(
                        connection,
                        "INSERT INTO outbox SELECT coalesce(max(sequence), 0) + 1, ? FROM outbox",
                        Row.key(article));
            }
        }
    }

    private static void tag(Connection connection, String name, int place) throws SQLException {
        long key = TagRows.id(name.toLowerCase(Locale.ROOT));
        run(connection, "INSERT INTO tag VALUES (?, ?, ?)", key, name, name);
        run(
                connection,
                "INSERT INTO article_tag VALUES (?, 'en', 5, ?, ?)",
                key,
                Row.key(STORM),
                place);
    }

    private static void run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void tagsKeepTheirOrderAndTheirLists() throws SQLException {
        siteOfBefore();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.tags().of(STORM))
                    .extracting(Tag::name)
                    .containsExactly("Storm", "Tide");
            assertThat(store.tags().of(TIDE)).isEmpty();
            assertThat(store.tags().articles("tide", "en", Optional.empty(), 9))
                    .containsExactly(STORM);
        }
    }

    @Test
    void ofTheOutboxTheLastChangeOfEachArticleIsLeft() throws SQLException {
        siteOfBefore();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.outbox().after(0, 9))
                    .containsExactly(
                            new Change(2, TIDE, Aspect.TEXT), new Change(3, STORM, Aspect.TEXT));
        }
    }
}
