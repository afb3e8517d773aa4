package daily8.store.sql;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.store.ArticleQuery;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import daily8.store.Visits;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F9: without space, saving is refused with the reason, reading goes on, and saving works again as
/// soon as there is space. (The database's own bound stands for the disk's.)
@SuppressWarnings("NullAway.Init")
class F9DiskFullTest {
    private static final Feed TIDE = feed("tide.example", "/feed");

    @TempDir private Path data;

    @Test
    void f9_aFullDiskIsToldReadingGoesOnAndSavingResumes() {
        try (SqlStore store = SqlStore.open(data)) {
            Visits visits = new Visits(store);
            visits.visit(TIDE, item("first", numbered(-1)));
            bound(store, 40);
            int saved = 0;
            StoreException refused = null;
            while (refused == null) {
                try {
                    visits.visit(TIDE, item("g" + saved, numbered(saved)));
                    saved++;
                } catch (StoreException e) {
                    refused = e;
                }
            }
            assertThat(refused.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(store.articles().count()).isEqualTo(saved + 1L);
            assertThat(store.articles().newest(ArticleQuery.newest(1))).hasSize(1);
            assertThat(store.outbox().last()).isEqualTo(saved + 1L);
            bound(store, 100_000);
            visits.visit(TIDE, item("g" + saved, numbered(saved)));
            assertThat(store.articles().count()).isEqualTo(saved + 2L);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void f9_whatSharedTheTransactionIsRefusedTooAndNotHalfSaved() {
        try (SqlStore store = SqlStore.open(data)) {
            assertThatThrownBy(() ->
                            store.writer()
                                    .write(
                                            Writer.Lane.MACHINES,
                                            sql -> {
                                                sql.run("INSERT INTO site_state VALUES ('a', 'b')");
                                                throw new StoreException(
                                                        Reason.DISK_FULL,
                                                        "full",
                                                        new IllegalStateException());
                                            }))
                    .asInstanceOf(type(StoreException.class))
                    .extracting(StoreException::reason)
                    .isEqualTo(Reason.DISK_FULL);
            assertThat(store.state().get("a")).isEmpty();
        }
    }

    private static void bound(SqlStore store, int pages) {
        store.writer()
                .write(Writer.Lane.PEOPLE, sql -> sql.number("PRAGMA max_page_count = " + pages));
    }

    /// Of words that do not compress away.
    private static Article numbered(int n) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(n);
        for (int i = 0; i < 400; i++) {
            text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
        }
        return article("https://tide.example/" + n, "Title " + n, text.toString());
    }
}
