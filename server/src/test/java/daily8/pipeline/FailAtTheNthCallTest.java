package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause;
import daily8.base.manners.MannersSettings;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.time.ClockWatch;
import daily8.extract.Extractor;
import daily8.fetch.PageFetcher;
import daily8.model.Article;
import daily8.poll.FeedPoller;
import daily8.store.ArticleQuery;
import daily8.store.Feeds;
import daily8.store.Lease;
import daily8.store.Store;
import daily8.store.StoreException;
import daily8.store.sql.SqlStore;
import daily8.testing.FailingStore;
import daily8.testing.FailingStore.When;
import daily8.testing.ManualClock;
import daily8.testing.MemoryArticleIndex;
import daily8.testing.ScriptedHttp;
import daily8.testing.TestArticles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Visit, page and index with a store whose n-th call fails, for n = 1, 2, … until none does: in
/// the end every article is there once, each edit is one revision, and the index equals the store.
class FailAtTheNthCallTest {
    private static final String HOST = "tidings.example";
    private static final String FEED = "https://" + HOST + "/feed";

    /// What three rounds of all steps take at least: fewer, and nothing was tried.
    private static final int LEAST_CALLS = 20;

    /// Longer than any lease.
    private static final Duration LATER = Duration.ofMinutes(5);

    private static final int ROUNDS = 12;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(When.class)
    void whicheverCallOfTheStoreFailsEveryArticleIsThereOnceAndTheIndexEqualsTheStore(When when)
            throws IOException {
        Path template = Files.createDirectory(folder.resolve("template"));
        SqlStore.open(template).close();
        int n = 0;
        boolean failed = true;
        while (failed) {
            n++;
            failed = runs(copy(template, n), n, when);
        }
        assertThat(n).isGreaterThan(LEAST_CALLS);
    }

    /// Returns whether the n-th call was reached.
    private static boolean runs(Path data, int n, When when) {
        String about = "call " + n + " fails " + when;
        try (Store store = SqlStore.open(data)) {
            Way way = new Way(store, FailingStore.failingAt(store, n, when));
            way.settle(4);
            assertThat(way.titles()).as(about).containsExactlyInAnyOrder(headlines(1));
            way.publish(2);
            way.settle(5);

            assertThat(way.titles()).as(about).containsExactlyInAnyOrder(headlines(2));
            assertThat(way.indexed()).as(about).containsExactlyInAnyOrder(headlines(2));
            assertThat(way.index.count()).as(about).isEqualTo(5);
            assertThat(way.revisions("/1")).as(about).containsExactly("Pier 1 opens");
            assertThat(way.revisions("/2"))
                    .as(about)
                    .containsExactly("Pier 2 opens", "Pier 2 opens after all");
            assertThat(way.revisions("/3"))
                    .as(about + ": the page brought a text")
                    .containsExactly("Pier 3 opens", "Pier 3 opens");
            assertThat(
                            store.comments()
                                    .discussions(
                                            List.of(TestArticles.id("https://" + HOST + "/3"))))
                    .as(about + ": the page names a place to talk about it")
                    .containsExactly(URI.create("https://forum.example/3"));
            return way.failed;
        }
    }

    private static String[] headlines(int edition) {
        return edition == 1
                ? new String[] {"Pier 1 opens", "Pier 2 opens", "Pier 3 opens", "Pier 4 opens"}
                : new String[] {
                    "Pier 1 opens",
                    "Pier 2 opens after all",
                    "Pier 3 opens",
                    "Pier 4 opens",
                    "Pier 5 opens"
                };
    }

    private static Path copy(Path template, int n) throws IOException {
        Path data = Files.createDirectory(template.resolveSibling("run" + n));
        try (var files = Files.list(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        return data;
    }

    /// The steps of the pipeline, one after the other on one thread, as workers run them.
    private static final class Way {
        private final ManualClock clock = new ManualClock(TestArticles.NOON);
        private final ScriptedHttp web = new ScriptedHttp();
        private final MemoryArticleIndex index = new MemoryArticleIndex();
        private final Store store;
        private final Worker.Work<?> polling;
        private final Worker.Work<?> fetching;
        private final IndexFollower follower;
        private boolean failed;

        Way(Store store, Store failing) {
            this.store = store;
            store.sources().save(TestArticles.source(HOST));
            store.feeds().add(TestArticles.feed(HOST, "/feed"), clock.instant());
            publish(1);
            web.on("https://" + HOST + "/3", "text/html", page());
            HostPause pause = new HostPause(Duration.ZERO, clock, _ -> true);
            // the schedule's clock stands still: nobody sets it here
            ManualClock still = new ManualClock(TestArticles.NOON);
            ScheduleKeeper keeper = new ScheduleKeeper(failing, still, new ClockWatch(still));
            PollingLog log = new PollingLog(clock.instant());
            polling =
                    new PollWork(
                            failing,
                            new FeedPoller(web, pause, clock),
                            log,
                            clock,
                            keeper,
                            false,
                            _ -> {});
            fetching =
                    new PageWork(
                            failing.pages(),
                            new PageFetcher(
                                    web,
                                    pause,
                                    new Robots(web, pause, clock),
                                    new RobotsTags(MannersSettings.DEFAULT),
                                    clock),
                            new Extractor(clock),
                            log,
                            clock,
                            keeper,
                            () -> {});
            follower =
                    new IndexFollower(
                            failing.outbox(),
                            failing.articles(),
                            new Meanings(failing.enrichments()),
                            index,
                            clock);
        }

        void publish(int edition) {
            String items =
                    IntStream.rangeClosed(1, edition + 3)
                            .mapToObj(number -> item(number, edition))
                            .collect(Collectors.joining());
            web.on(FEED, "application/rss+xml", "<rss><channel>" + items + "</channel></rss>");
        }

        private static String item(int number, int edition) {
            String title = headlines(edition)[number - 1];
            String text = number == 3 ? "Soon." : "The pier opened at dawn. ".repeat(40);
            return "<item><title>%s</title><link>https://%s/%d</link><description>%s</description></item>"
                    .formatted(title, HOST, number, text);
        }

        private static String page() {
            return "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"Pier 3 opens\",\"discussionUrl\":\"https://forum.example/3\"}"
                    + "</script></head><body><article><h1>Pier 3 opens</h1>"
                    + "<p>The pier opened at dawn, and the whole town walked out on it. ".repeat(8)
                    + "</article></body></html>";
        }

        /// Until there are so many articles and nothing is left to do.
        void settle(int articles) {
            Feeds feeds = store.feeds();
            feeds.makeAllDue(clock.instant());
            for (int round = 0; round < ROUNDS; round++) {
                step(polling);
                step(fetching);
                attempt(follower::follow);
                clock.advance(LATER);
                boolean done =
                        store.articles().count() == articles
                                && store.counts().totals(clock.instant()).pagesWaiting() == 0
                                && index.position() == store.outbox().last();
                if (done && round > 1) {
                    return;
                }
                feeds.makeAllDue(clock.instant());
            }
        }

        private <T> void step(Worker.Work<T> work) {
            attempt(() -> {
                for (Lease<T> lease : work.claim(4)) {
                    attempt(() -> work.run(lease));
                }
                work.untilNext();
            });
        }

        private void attempt(Runnable step) {
            try {
                step.run();
            } catch (StoreException e) {
                failed = true;
            }
        }

        List<String> titles() {
            return store.articles().newest(ArticleQuery.newest(50)).stream()
                    .map(Article::title)
                    .toList();
        }

        List<String> indexed() {
            return index.all().stream().map(Article::title).toList();
        }

        List<String> revisions(String path) {
            return store.articles().revisions(TestArticles.id("https://" + HOST + path)).stream()
                    .map(Article::title)
                    .toList();
        }
    }
}
