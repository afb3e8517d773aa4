package daily8.store.sql;

import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.model.FeedId;
import daily8.model.StoryId;
import daily8.store.Sighting;
import daily8.store.Stories;
import daily8.store.Tags.Tag;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the tenth migration carries over from a site whose tables named articles by their ids.
@SuppressWarnings("NullAway.Init")
class NumberedArticlesMigrationTest {
    private static final ArticleId STORM = id("https://tide.example/storm");
    private static final ArticleId COPY = id("https://quay.example/storm");
    private static final StoryId STORY = new StoryId(STORM);
    private static final long GUID = 77;

    @TempDir private Path data;

    private void siteOfBefore() throws SQLException {
        String url = "jdbc:sqlite:" + data.resolve("daily8.db");
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:migrations")
                .placeholders(
                        Map.of(
                                "in_order", "WITHOUT ROWID",
                                "row_number", "INTEGER",
                                "tag_list", "x''",
                                "no_bytes", "x''"))
                .target("9")
                .load()
                .migrate();
        try (Connection to = DriverManager.getConnection(url)) {
            article(to, STORM, STORM);
            article(to, COPY, STORM);
            run(to, "INSERT INTO tag VALUES (?, 'Storm', 'storm')", TagRows.id("storm"));
            run(to, "INSERT INTO story VALUES (?, 'en', 5)", Row.key(STORM));
        }
    }

    private static void article(Connection to, ArticleId article, ArticleId copyOf)
            throws SQLException {
        byte[] id = Row.key(article);
        long tag = TagRows.id("storm");
        byte[] tags = ByteBuffer.allocate(Long.BYTES).putLong(tag).array();
        run(
                to,
                "INSERT INTO article VALUES (?, 'tide.example', 1, 5, 5, 'en', 'WORLD', 1, 5, 'https://tide.example/', 'Storm', x'')",
                id);
        run(to, "INSERT INTO enrichment VALUES (?, 1, '', ?, x'', x'')", id, tags);
        run(to, "INSERT INTO article_tag VALUES (?, 'en', 5, ?)", tag, id);
        run(
                to,
                "INSERT INTO story_article VALUES (?, ?, ?, 1)",
                id,
                Row.key(STORM),
                Row.key(copyOf));
        run(to, "INSERT INTO feed_item VALUES (1, ?, ?, 9)", GUID + id[0], id);
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
    void tagsAndTheirListsAreThoseOfBefore() throws SQLException {
        siteOfBefore();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.tags().of(COPY)).extracting(Tag::name).containsExactly("Storm");
            assertThat(store.tags().articles("storm", "en", Optional.empty(), 9))
                    .containsExactlyInAnyOrder(STORM, COPY);
        }
    }

    @Test
    void storiesAndCopiesAreThoseOfBefore() throws SQLException {
        siteOfBefore();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.stories().placed(STORM))
                    .contains(new Stories.Placed(STORM, STORY, Optional.empty(), 1));
            assertThat(store.stories().placed(COPY))
                    .contains(new Stories.Placed(COPY, STORY, Optional.of(STORM), 1));
        }
    }

    @Test
    void whatFeedsSaidIsKnownAndNothingIsAstray() throws SQLException {
        siteOfBefore();
        FeedId feed = new FeedId(1);
        try (SqlStore store = SqlStore.open(data)) {
            long guid = GUID + Row.key(STORM)[0];
            Optional<Sighting> seen =
                    store.writer()
                            .write(
                                    Writer.Lane.MACHINES,
                                    sql -> new KnownRows(sql).sighting(feed, guid));
            assertThat(seen).contains(new Sighting(feed, guid, STORM, 9));
            assertThat(store.check()).isEmpty();
        }
    }
}
