package daily8.store.sql;

import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.store.Outbox.Aspect;
import daily8.store.Outbox.Change;
import daily8.store.sql.Writer.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class OutboxRowsTest {
    @TempDir private Path data;
    private SqlStore store;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ArticleId nth(int n) {
        return id("https://tide.example/" + n);
    }

    /// Within one task, so that the writer does not tidy up before it is told to.
    private int pruned(int articles, int times) {
        return store.writer()
                .write(
                        Lane.MACHINES,
                        sql -> {
                            change(sql, articles, times);
                            return OutboxRows.prune(sql);
                        });
    }

    /// First their texts, then their stories.
    private static void change(Sql sql, int articles, int times) {
        for (int i = 0; i < articles * times; i++) {
            Aspect aspect = i < articles ? Aspect.TEXT : Aspect.STORY;
            ArticleRows.changed(sql, nth(i % articles), aspect);
        }
    }

    @Test
    void ofAnArticlesChangesTheLastOneStays() {
        assertThat(pruned(300, 3)).isEqualTo(600);
        List<Change> left = store.outbox().after(0, 1_000);
        assertThat(left)
                .extracting(Change::article)
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(OutboxRowsTest::nth).toList());
        assertThat(left).extracting(Change::sequence).startsWith(601L).endsWith(900L);
    }

    @Test
    void theLastOneTellsAllThatTheOthersTold() {
        pruned(300, 3);
        assertThat(store.outbox().after(0, 1_000))
                .extracting(Change::aspect)
                .containsOnly(Aspect.TEXT);
    }

    @Test
    void anEntryThatStayedGoesOnceALaterOneCame() {
        pruned(300, 3);
        assertThat(pruned(300, 2)).isEqualTo(600);
        assertThat(store.outbox().after(0, 1_000)).hasSize(300);
    }

    @Test
    void whoFollowsFromTheMiddleMissesNothing() {
        pruned(300, 3);
        assertThat(store.outbox().after(450, 1_000)).hasSize(300);
    }

    @Test
    void aFewChangesAreLeftForAnotherTime() {
        assertThat(pruned(10, 3)).isZero();
        assertThat(store.outbox().after(0, 100)).hasSize(30);
    }
}
