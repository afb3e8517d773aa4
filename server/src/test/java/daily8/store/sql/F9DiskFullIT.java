package daily8.store.sql;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daily8.index.IndexException;
import daily8.index.lucene.LuceneArticleIndex;
import daily8.model.Article;
import daily8.model.Feed;
import daily8.store.ArticleQuery;
import daily8.store.Outbox;
import daily8.store.Store;
import daily8.store.StoreException;
import daily8.store.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F9 on a real file system that is full: store and index say so, answer readers, and go on when
/// there is space again.
@SuppressWarnings("NullAway.Init")
class F9DiskFullIT {
    private static final Feed TIDE = feed("tide.example", "/feed");
    private static final int FEW_MEGABYTES = 8 << 20;

    @TempDir private Path folder;

    @BeforeEach
    void mount() throws Exception {
        int failed = run("mount", "-t", "tmpfs", "-o", "size=" + FEW_MEGABYTES, "tmpfs");
        assumeTrue(failed == 0, "F9 needs the right to mount a small file system");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount");
    }

    private int run(String... command) throws IOException, InterruptedException {
        List<String> words = new java.util.ArrayList<>(List.of(command));
        words.add(folder.toString());
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }

    @Test
    void f9_aFullDiskStopsSavingNotReadingAndSavingResumesWithTheSpace() throws IOException {
        Path ballast = Files.write(folder.resolve("ballast"), new byte[FEW_MEGABYTES / 2]);
        try (Store store = SqlStore.open(folder);
                LuceneArticleIndex index =
                        LuceneArticleIndex.open(
                                folder.resolve("index"), Instant::now, report -> {})) {
            Visits visits = new Visits(store);
            int saved = fillUntilRefused(store, index, visits);
            assertThat(store.articles().newest(ArticleQuery.newest(10))).hasSize(10);
            assertThat(store.articles().count()).isEqualTo(saved);
            Files.delete(ballast);
            visits.visit(TIDE, item("after", numbered(saved)));
            while (index.count() < saved + 1L) {
                follow(store, index);
            }
            assertThat(index.checkpoint()).isEqualTo(store.outbox().last());
            assertThat(store.check()).isEmpty();
        }
    }

    private static int fillUntilRefused(Store store, LuceneArticleIndex index, Visits visits) {
        int saved = 0;
        while (true) {
            try {
                visits.visit(TIDE, item("g" + saved, numbered(saved)));
                saved++;
                follow(store, index);
            } catch (StoreException e) {
                assertThat(e.reason()).isEqualTo(StoreException.Reason.DISK_FULL);
                return saved;
            } catch (IndexException e) {
                assertThat(index.position()).isLessThanOrEqualTo(saved);
            }
        }
    }

    private static void follow(Store store, LuceneArticleIndex index) {
        List<Outbox.Change> changes = store.outbox().after(index.position(), 500);
        if (!changes.isEmpty()) {
            List<Article> articles =
                    store.articles().findAll(changes.stream().map(Outbox.Change::article).toList());
            index.update(articles, List.of(), changes.getLast().sequence());
            index.commit();
        }
        index.refresh();
    }

    /// Of words that do not compress away.
    private static Article numbered(int n) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(n);
        for (int i = 0; i < 3_000; i++) {
            text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
        }
        return article("https://tide.example/" + n, "Title " + n, text.toString());
    }
}
