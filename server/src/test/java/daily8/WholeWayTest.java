package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.settings.Values;
import daily8.model.Article;
import daily8.store.ArticleQuery;
import daily8.store.Counts.Totals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample edition goes the whole way: feeds, articles, pages, revisions, index, enrichments,
/// stories; and again after a restart.
class WholeWayTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SAMPLE_ARTICLES = 140;

    @TempDir private Path folder;

    @Test
    void theSampleEditionIsReadWholeAndStaysAsItIsAfterARestart() {
        SiteServer first = started();
        await(() -> isDone(first));
        Totals before = totals(first);
        List<Article> articles = first.store().articles().newest(ArticleQuery.newest(200));
        long indexed = first.index().count();
        first.stop();

        assertThat(before.articles()).isEqualTo(SAMPLE_ARTICLES);
        assertThat(indexed).isEqualTo(SAMPLE_ARTICLES);
        assertThat(articles).allSatisfy(a -> assertThat(a.html().length()).isGreaterThan(300));
        assertThat(articles).allSatisfy(a -> assertThat(a.url().getPort()).isEqualTo(-1));

        SiteServer second = started();
        second.store().feeds().makeAllDue(second.clock().instant());
        second.pipeline().wake();
        await(() -> second.log().now().unchanged() + second.log().now().fetched() >= 16);
        await(() -> isDone(second));
        assertThat(totals(second)).isEqualTo(before);
        assertThat(second.index().count()).isEqualTo(SAMPLE_ARTICLES);
        second.stop();
    }

    @Test
    void aFolderServesOneServerAtATime() {
        SiteServer first = started();
        try {
            assertThat(DataFolder.at(folder).isServed()).isTrue();
        } finally {
            first.stop();
        }
        assertThat(DataFolder.at(folder).isServed()).isFalse();
    }

    private SiteServer started() {
        SiteServer server =
                Wiring.site(
                        new Settings(
                                new Values(
                                        Map.of(
                                                "data", folder.toString(),
                                                "port", "0",
                                                "offline", "true"))));
        server.start();
        return server;
    }

    private static boolean isDone(SiteServer server) {
        Totals totals = totals(server);
        return totals.articles() >= SAMPLE_ARTICLES
                && totals.pagesWaiting() == 0
                && totals.feedsDue() == 0
                && totals.unread() == 0
                && server.store().stories().backlog() == 0
                && server.store().outbox().last() == server.log().now().indexPosition();
    }

    private static Totals totals(SiteServer server) {
        return server.store().counts().totals(server.clock().instant());
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
