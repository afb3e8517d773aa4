package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.settings.Values;
import daily8.model.Edition;
import daily8.model.Edition.Entry;
import daily8.testing.SampleNews;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Daily 8 of the sample edition, made by a whole site on its first day.
@SuppressWarnings("NullAway.Init")
class SampleDailyTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /// What an editor would not leave out: most publishers cover it, and it is of today.
    private static final List<String> ENGLISH =
            List.of("tolm-valley-flood", "calvane-presidential-runoff", "corvale-bank-rescue");

    private static final List<String> ARABIC =
            List.of("marsa-port-quay-ar", "ruhwan-rate-cut-ar", "zafaran-flood-ar");

    /// An event that a reader of the eight may expect has as many reports.
    private static final int REPORTS = 3;

    @TempDir private Path folder;

    @Test
    void theFirstDayHasItsEightAndTheyAreTheRightOnes() throws Exception {
        SiteServer server =
                Wiring.site(
                        new Settings(
                                new Values(
                                        Map.of(
                                                "data", folder.toString(),
                                                "port", "0",
                                                "offline", "true"))));
        server.start();
        try {
            Edition english = edition(server, "en");
            assertThat(english.entries()).hasSize(Edition.STORIES);
            List<String> events = events(english);
            assertThat(events).doesNotHaveDuplicates().containsAll(ENGLISH);
            assertThat(events)
                    .filteredOn(event -> reports(event) >= REPORTS)
                    .as("of many publishers: %s", events)
                    .hasSizeGreaterThanOrEqualTo(6);
            assertThat(english.entries())
                    .allSatisfy(entry -> assertThat(entry.line()).isNotEmpty())
                    .allSatisfy(entry -> assertThat(entry.reasons()).isNotEmpty());

            Edition arabic = edition(server, "ar");
            assertThat(arabic.entries()).hasSize(Edition.STORIES);
            assertThat(events(arabic)).doesNotHaveDuplicates().containsAll(ARABIC);
            assertThat(server.store().check()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static Edition edition(SiteServer server, String language) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (server.store().editions().latest(language).isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
        return server.store().editions().latest(language).orElseThrow();
    }

    private static List<String> events(Edition edition) throws IOException {
        Map<String, String> events = new HashMap<>();
        SampleNews.all().forEach(news -> events.put(news.article().title(), news.event()));
        return edition.entries().stream()
                .map(Entry::headline)
                .map(title -> events.getOrDefault(title, "unknown: " + title))
                .toList();
    }

    private static long reports(String event) {
        try {
            return SampleNews.all().stream().filter(news -> news.event().equals(event)).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
