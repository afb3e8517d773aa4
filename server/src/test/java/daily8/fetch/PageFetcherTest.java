package daily8.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause;
import daily8.base.manners.MannersSettings;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.net.GuardedHttp;
import daily8.fetch.PageResult.Disallowed;
import daily8.fetch.PageResult.Failed;
import daily8.fetch.PageResult.Fetched;
import daily8.fetch.PageResult.Gone;
import daily8.fetch.PageResult.Postponed;
import daily8.store.PageQueue.WantedPage;
import daily8.testing.Answer;
import daily8.testing.ArticleBuilder;
import daily8.testing.ManualClock;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final TestSite site = TestSite.start();
    private final TestSite other = TestSite.start("127.0.0.2");
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();
    private final ManualClock clock = new ManualClock(NOON);
    private final HostPause pause = new HostPause(Duration.ofSeconds(1), clock, _ -> false);
    private final PageFetcher fetcher =
            new PageFetcher(
                    http,
                    pause,
                    new Robots(http, pause, clock),
                    new RobotsTags(MannersSettings.DEFAULT),
                    clock);

    @AfterEach
    void close() {
        http.close();
        site.close();
        other.close();
    }

    @Test
    void aPageComesAsBytesWithTheAddressItCameFrom() {
        site.on("/short", Answer.redirect(302, "/long"));
        site.on("/long", Answer.ok("text/html; charset=utf-8", "<p>The bridge opened."));

        Fetched fetched = (Fetched) fetch(site, "/short");

        assertThat(fetched.page().url()).isEqualTo(site.uri("/long"));
        assertThat(fetched.page().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
                .isEqualTo("<p>The bridge opened.");
    }

    @Test
    void s29_aDisallowedPageIsNeverFetched() {
        robots(site, "User-agent: *\nDisallow: /news");
        site.on("/news/1", Answer.ok("text/html", "<p>Not for robots"));

        assertThat(fetch(site, "/news/1")).isInstanceOf(Disallowed.class);
        assertThat(site.hits("/news/1")).isZero();
    }

    @Test
    void s29_aPageThatRedirectsToADisallowedOneIsNotFetchedEither() {
        robots(other, "User-agent: daily8\nDisallow: /");
        site.on("/1", Answer.redirect(301, other.uri("/1")));
        other.on("/1", Answer.ok("text/html", "<p>Not for robots"));

        assertThat(fetch(site, "/1")).isInstanceOf(Disallowed.class);
        assertThat(other.hits("/1")).isZero();
    }

    @Test
    void s29_robotsTxtIsAskedOnceADayForAHost() {
        robots(site, "User-agent: *\nDisallow: /private");
        site.on("/a", Answer.ok("text/html", "<p>a"));
        fetch(site, "/a");
        fetch(site, "/a");
        assertThat(site.hits("/robots.txt")).isEqualTo(1);

        clock.advance(Duration.ofHours(25));
        fetch(site, "/a");
        assertThat(site.hits("/robots.txt")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void s29_whereRobotsTxtFailsNothingIsFetchedUntilItAnswers(int status) {
        site.on("/robots.txt", Answer.status(status));
        site.on("/a", Answer.ok("text/html", "<p>a"));
        assertThat(fetch(site, "/a")).isInstanceOf(Failed.class);
        assertThat(site.hits("/a")).isZero();

        site.on("/robots.txt", Answer.status(404));
        clock.advance(Duration.ofMinutes(11));
        assertThat(fetch(site, "/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void s29_aCrawlDelayPutsTheNextPageOff() {
        robots(site, "User-agent: *\nCrawl-delay: 20");
        site.on("/a", Answer.ok("text/html", "<p>a"));
        fetch(site, "/a");

        clock.advance(Duration.ofSeconds(5));
        assertThat(fetch(site, "/a")).isInstanceOf(Postponed.class);
        clock.advance(Duration.ofSeconds(40));
        assertThat(fetch(site, "/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void s29_noarchiveIsHonoured() {
        site.on("/a", Answer.ok("text/html", "<p>a").with("X-Robots-Tag", "noarchive"));

        assertThat(fetch(site, "/a")).isInstanceOf(Disallowed.class);
    }

    @ParameterizedTest
    @CsvSource({"404", "410"})
    void aPageThatIsNotThereIsGone(int status) {
        site.on("/a", Answer.status(status));

        assertThat(fetch(site, "/a")).isInstanceOf(Gone.class);
    }

    @Test
    void whatIsNoPageIsGone() {
        site.on("/a", Answer.ok("application/pdf", "%PDF-1.7"));

        assertThat(fetch(site, "/a")).isEqualTo(new Gone("not an HTML page but application/pdf"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403, 451})
    void aClosedPageIsRespected(int status) {
        site.on("/a", Answer.status(status));

        assertThat(fetch(site, "/a")).isInstanceOf(Disallowed.class);
    }

    @Test
    void f18_aWaitThatIsAskedForIsKept() {
        site.on("/a", Answer.status(503).with("Retry-After", "3600"));

        Failed failed = (Failed) fetch(site, "/a");

        assertThat(failed.retryAt()).isAfterOrEqualTo(NOON.plusSeconds(3600));
    }

    @Test
    void failuresAreRetriedLaterAndLater() {
        site.on("/a", Answer.status(500));

        Failed first = (Failed) fetcher.fetch(wanted(site, "/a", 0));
        Instant asked = clock.instant();
        Failed fourth = (Failed) fetcher.fetch(wanted(site, "/a", 3));

        assertThat(first.retryAt()).isBefore(asked.plus(Duration.ofMinutes(6)));
        assertThat(fourth.retryAt()).isAfter(asked.plus(Duration.ofHours(5)));
    }

    private PageResult fetch(TestSite from, String target) {
        return fetcher.fetch(wanted(from, target, 0));
    }

    private static WantedPage wanted(TestSite from, String target, int attempts) {
        return new WantedPage(ArticleBuilder.at(from.uri(target).toString()).build(), attempts);
    }

    private static void robots(TestSite on, String text) {
        on.on("/robots.txt", Answer.ok("text/plain", text));
    }
}
