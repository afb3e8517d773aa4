package daily8.index.lucene;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.index.ArticleIndex;
import daily8.index.IndexException;
import daily8.index.SearchQuery;
import daily8.index.SearchWords;
import daily8.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F7: an index that was damaged or deleted is noticed and filled again, and the site serves
/// meanwhile.
@SuppressWarnings("NullAway.Init")
class F7DamagedIndexTest {
    private static final List<Article> ARTICLES =
            IntStream.range(0, 50)
                    .mapToObj(n -> "https://tide.example/" + n)
                    .map(url -> article(url, "Storm " + url, "The harbour wall broke at " + url))
                    .toList();
    private static final SearchQuery STORM =
            SearchWords.parse("storm harbour", Optional.empty(), ZoneId.of("UTC"), 0, 10);

    @TempDir private Path folder;
    private final ConcurrentLinkedQueue<String> reports = new ConcurrentLinkedQueue<>();

    private ArticleIndex open() {
        return LuceneArticleIndex.open(folder, () -> NOON, reports::add);
    }

    private void fill() {
        try (ArticleIndex index = open()) {
            index.update(ARTICLES, List.of(), 50);
            index.commit();
        }
    }

    /// What the pipeline does: all changes after the position.
    private static void follow(ArticleIndex index) {
        List<Article> rest = ARTICLES.subList((int) index.position(), ARTICLES.size());
        if (!rest.isEmpty()) {
            index.update(rest, List.of(), 50);
            index.refresh();
        }
    }

    private static void followUntilItWorks(ArticleIndex index) {
        try {
            follow(index);
        } catch (IndexException startsOver) {
            follow(index);
        }
    }

    @Test
    void f7_everyFlippedByteIsNoticedAndTheIndexFilledAgain() throws Exception {
        fill();
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(file -> !file.endsWith("write.lock")).toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            if (Files.exists(file)) {
                reports.clear();
                flip(file);
                try (ArticleIndex index = open()) {
                    awaitReport();
                    assertThat(index.position()).as("flipped in %s", file).isZero();
                    index.search(STORM);
                    followUntilItWorks(index);
                    assertThat(index.count()).isEqualTo(ARTICLES.size());
                    assertThat(index.search(STORM).total()).isEqualTo(ARTICLES.size());
                    index.commit();
                }
            }
        }
    }

    @Test
    void f7_aMissingFileIsNoticed() throws Exception {
        fill();
        try (Stream<Path> listing = Files.list(folder)) {
            Files.delete(
                    listing.filter(file -> file.toString().endsWith(".cfs"))
                            .findFirst()
                            .orElseThrow());
        }
        try (ArticleIndex index = open()) {
            assertThat(reports).hasSize(1);
            follow(index);
            assertThat(index.count()).isEqualTo(ARTICLES.size());
        }
    }

    @Test
    void f7_aFolderDeletedBeforeTheStartIsAnEmptyIndex() throws Exception {
        fill();
        OpenIndex.wipe(folder);
        Files.delete(folder);
        try (ArticleIndex index = open()) {
            assertThat(index.position()).isZero();
            follow(index);
            assertThat(index.count()).isEqualTo(ARTICLES.size());
        }
    }

    @Test
    void f7_aFolderEmptiedUnderTheRunningSiteIsFilledAgain() throws Exception {
        fill();
        try (ArticleIndex index = open()) {
            OpenIndex.wipe(folder);
            assertThat(index.search(STORM).total()).isEqualTo(ARTICLES.size());
            Article late = article("https://tide.example/late", "Late", "A late one.");
            for (int attempt = 0; attempt < 5 && index.checkpoint() != 51; attempt++) {
                try {
                    follow(index);
                    index.update(List.of(late), List.of(), 51);
                    index.refresh();
                    index.commit();
                } catch (IndexException startsOver) {
                    assertThat(index.position()).isLessThan(51);
                }
            }
            assertThat(index.count()).isEqualTo(ARTICLES.size() + 1L);
        }
    }

    @Test
    void f7_anIndexInUseIsNotTakenForADamagedOne() {
        fill();
        try (ArticleIndex index = open()) {
            assertThatThrownBy(this::open).isInstanceOf(IndexException.class);
            assertThat(index.count()).isEqualTo(ARTICLES.size());
        }
        assertThat(reports).isEmpty();
    }

    private void awaitReport() throws InterruptedException {
        for (int i = 0; i < 500 && reports.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
    }
}
