package daily8.store.sql;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.store.Visit;
import daily8.store.Visits;
import daily8.store.sql.Writer.Lane;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DictionariesTest {
    private static final int ENOUGH = 200;
    private static final Feed TIDE = feed("tide.example", "/feed");

    @TempDir private Path data;

    private static Article nth(int n) {
        return article(
                "https://tide.example/" + n,
                "High water number " + n,
                "<p>The harbour master of Kelm, Mira Holm, said that the water stood "
                        + n
                        + " centimetres above the wall of the northern basin before noon, and that"
                        + " ferry number "
                        + (n * 7 % 13)
                        + " would leave "
                        + (n * 31 % 97)
                        + " minutes late.</p>");
    }

    private static void save(SqlStore store, int from, int to) {
        Visit.Item[] items =
                IntStream.range(from, to)
                        .mapToObj(n -> item(Integer.toString(n), nth(n)))
                        .toArray(Visit.Item[]::new);
        new Visits(store).visit(TIDE, items);
    }

    private static long bytes(SqlStore store, int n) {
        return store.writer()
                .write(
                        Lane.MACHINES,
                        sql ->
                                sql.number(
                                        "SELECT length(body) FROM article WHERE id = ?",
                                        (Object) Row.key(nth(n).id())));
    }

    private static long dictionaries(SqlStore store) {
        return store.writer()
                .write(Lane.MACHINES, sql -> sql.number("SELECT count(*) FROM dictionary"));
    }

    @Test
    void whatEnoughTextsHaveInCommonIsLearnedAndLaterOnesTakeLessRoom() {
        try (SqlStore store = SqlStore.open(data)) {
            save(store, 0, ENOUGH - 1);
            assertThat(dictionaries(store)).isZero();
            save(store, ENOUGH - 1, ENOUGH + 1);
            assertThat(dictionaries(store)).isEqualTo(1);
            assertThat(bytes(store, ENOUGH)).isLessThan(bytes(store, 0) / 2);
            assertThat(store.articles().find(nth(ENOUGH).id())).contains(nth(ENOUGH));
            assertThat(store.articles().find(nth(0).id())).contains(nth(0));
        }
    }

    @Test
    void whatWasPackedIsReadAfterTheNextStart() {
        try (SqlStore store = SqlStore.open(data)) {
            save(store, 0, ENOUGH);
            save(store, ENOUGH, ENOUGH + 1);
        }
        try (SqlStore store = SqlStore.open(data)) {
            assertThat(store.articles().find(nth(ENOUGH).id())).contains(nth(ENOUGH));
        }
    }

    @Test
    void whatAnotherProcessLearnedIsLookedUp() {
        try (SqlStore reader = SqlStore.open(data);
                SqlStore writer = SqlStore.open(data)) {
            save(writer, 0, ENOUGH);
            save(writer, ENOUGH, ENOUGH + 1);
            assertThat(reader.articles().find(nth(ENOUGH).id())).contains(nth(ENOUGH));
        }
    }
}
