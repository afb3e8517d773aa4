package daily8.store.sql;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.store.ArticleQuery;
import daily8.store.Outbox;
import daily8.store.Visits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F8: when the power goes, the end of the log may be missing; what is left opens cleanly and is a
/// beginning of what was saved.
@SuppressWarnings("NullAway.Init")
class F8PowerLossTest {
    private static final Feed TIDE = feed("tide.example", "/feed");
    private static final int VISITS = 40;

    @TempDir private Path data;
    @TempDir private Path after;

    @Test
    void f8_aTruncatedLogOpensCleanlyAndOnlyTheLastCommitsAreMissing() throws IOException {
        try (SqlStore store = SqlStore.open(data)) {
            Visits visits = new Visits(store);
            for (int n = 0; n < VISITS; n++) {
                visits.visit(TIDE, item("g" + n, numbered(n)));
            }
            long length = Files.size(data.resolve("daily8.db-wal"));
            assertThat(length).isPositive();
            int last = VISITS + 1;
            for (long cut = length; cut > 0; cut -= length / 9 + 1) {
                int found = afterPowerLoss(cut);
                assertThat(found).isLessThanOrEqualTo(last);
                last = found;
            }
            assertThat(last).isLessThan(VISITS);
        }
    }

    /// Opens what a power cut leaves that takes the log's end; returns how many articles are there.
    private int afterPowerLoss(long logLength) throws IOException {
        for (String name : List.of("daily8.db", "daily8.db-wal", "daily8.db-shm")) {
            Files.deleteIfExists(after.resolve(name));
        }
        Files.copy(data.resolve("daily8.db"), after.resolve("daily8.db"));
        Path log = Files.copy(data.resolve("daily8.db-wal"), after.resolve("daily8.db-wal"));
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(logLength);
        }
        try (SqlStore store = SqlStore.open(after)) {
            assertThat(store.check()).isEmpty();
            int count = (int) store.articles().count();
            assertThat(store.articles().newest(ArticleQuery.newest(200)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, count).mapToObj(n -> numbered(n)).toList());
            Stream<Outbox.Change> changes = store.outbox().after(0, 999).stream();
            assertThat(changes.count()).isEqualTo(count);
            return count;
        }
    }

    private static Article numbered(int n) {
        return article("https://tide.example/" + n, "Title " + n, "Text of number " + n);
    }
}
