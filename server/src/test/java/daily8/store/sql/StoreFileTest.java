package daily8.store.sql;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import daily8.model.Article;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import daily8.store.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file itself: copied while in use, checked, damaged, opened again.
@SuppressWarnings("NullAway.Init")
class StoreFileTest {
    private static final Article STORM =
            article("https://tide.example/storm", "Storm at sea", "Waves, high ones.");

    @TempDir private Path data;

    private void fill() {
        try (SqlStore store = SqlStore.open(data)) {
            new Visits(store).visit(feed("tide.example", "/feed"), item("1", STORM));
        }
    }

    @Test
    void whatWasSavedIsThereAfterReopening() {
        fill();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.articles().find(STORM.id())).contains(STORM);
        }
    }

    @Test
    void aClosedStoreIsOneFile() throws IOException {
        fill();
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("daily8.db"));
        }
    }

    @Test
    void aCopyMadeWhileOpenIsWholeAndReplacesAnOlderOne() throws IOException {
        fill();
        Path folder = Files.createDirectory(data.resolve("copy"));
        Path copy = Files.writeString(folder.resolve("daily8.db"), "an older copy");
        try (SqlStore store = SqlStore.open(data)) {
            store.backup(copy);
        }
        try (SqlStore copied = SqlStore.open(folder)) {
            assertThat(copied.articles().find(STORM.id())).contains(STORM);
            assertThat(copied.check()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsCalledCorrupt() throws IOException {
        Files.writeString(data.resolve("daily8.db"), "not a database at all ".repeat(999));
        assertThatThrownBy(() -> SqlStore.open(data))
                .asInstanceOf(type(StoreException.class))
                .extracting(StoreException::reason)
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void rowsThatPointToNothingAreToldInWords() {
        fill();
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.check()).isEmpty();
            store.writer().write(Writer.Lane.PEOPLE, sql -> sql.run("DELETE FROM article"));
            assertThat(store.check()).containsExactly("1 feed items without an article");
        }
    }
}
