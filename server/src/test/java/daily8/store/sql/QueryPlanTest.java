package daily8.store.sql;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Section;
import daily8.model.SourceId;
import daily8.store.ArticleQuery;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What readers and workers ask all the time is answered by seeks in an index, in its order.
@SuppressWarnings("NullAway.Init")
class QueryPlanTest {
    @TempDir private Path data;

    static Stream<ArticleQuery> lists() {
        ArticleQuery newest = ArticleQuery.newest(50);
        ArticleQuery english = newest.inLanguage("en");
        ArticleQuery source = newest.from(new SourceId("tide.example"));
        return Stream.of(
                        newest,
                        english,
                        english.inSection(Section.SPORT),
                        source,
                        source.inLanguage("en"))
                .flatMap(query ->
                        Stream.of(query, query.before(NOON, id("https://tide.example/1"))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListReadsAnIndexInItsOrder(ArticleQuery query) throws SQLException {
        SqlArticles.NewestQuery newest = SqlArticles.NewestQuery.of(query);
        assertSeeks(newest.text(ArticleRows.COLUMNS), newest.values().toArray());
    }

    @Test
    void leasesAndTheOutboxReadAnIndexInItsOrder() throws SQLException {
        assertSeeks(SqlFeeds.DUE, 1L, 1L, 50);
        assertSeeks(SqlFeeds.FREE_NEXT);
        assertSeeks(SqlFeeds.LEASED_NEXT);
        assertSeeks(SqlPageQueue.WAITING, 1L, 1L, 50);
        assertSeeks(SqlOutbox.AFTER, 1L, 50);
        assertSeeks(KnownRows.BY_ARTICLE, new byte[16], 1L);
        assertSeeks(ArticleRows.RESOLVE, new byte[16], new byte[16]);
        assertSeeks(VisitRows.BY_GUID, Collections.nCopies(33, 1L).toArray());
        assertSeeks(VisitRows.BY_ADDRESS, Collections.nCopies(64, new byte[16]).toArray());
    }

    @Test
    void whatIsUnderstoodIsReadFromIndexesInTheirOrder() throws SQLException {
        assertSeeks(SqlEnrichments.WAITING, 1L, 50);
        assertSeeks(SqlTags.NEWEST, 1L, "en", 1L, 1L, new byte[16], 50);
        assertSeeks(SqlStories.NEWEST, "en", 1L, 50);
        assertSeeks(SqlStories.PLACED_SINCE, 1L);
    }

    @Test
    void whatSomebodyHasNotSeenYetIsReadFromAnIndex() throws SQLException {
        assertSeeks(SqlComments.UNSEEN, new byte[16]);
        assertSeeks(SqlComments.UNSEEN_SINCE, 1L, 50, 0);
    }

    private void assertSeeks(String query, Object... values) throws SQLException {
        SqlStore.open(data).close();
        Sqlite dialect = new Sqlite(data.resolve("daily8.db"));
        try (Sql sql = new Sql(dialect.openReader(), dialect)) {
            List<String> plan = sql.all("EXPLAIN QUERY PLAN " + query, row -> row.text(4), values);
            assertThat(plan)
                    .as(query)
                    .allMatch(step -> !step.startsWith("SCAN") || step.contains("USING INDEX"))
                    .noneMatch(step -> step.contains("TEMP B-TREE") && !step.contains("LAST TERM"));
        }
    }
}
