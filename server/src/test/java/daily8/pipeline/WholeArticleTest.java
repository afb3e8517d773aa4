package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause;
import daily8.base.manners.MannersSettings;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.net.GuardedHttp;
import daily8.extract.Extractor;
import daily8.fetch.PageFetcher;
import daily8.fetch.PageResult.Fetched;
import daily8.pipeline.WholeArticle.Whole;
import daily8.testing.Answer;
import daily8.testing.ManualClock;
import daily8.testing.TestArticles;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WholeArticleTest {
    private final TestSite site = TestSite.start();
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();
    private final ManualClock clock = new ManualClock(TestArticles.NOON);
    private final HostPause pause = new HostPause(Duration.ofSeconds(1), clock, _ -> false);
    private final PageFetcher fetcher =
            new PageFetcher(
                    http,
                    pause,
                    new Robots(http, pause, clock),
                    new RobotsTags(MannersSettings.DEFAULT),
                    clock);
    private final WholeArticle article = new WholeArticle(fetcher, new Extractor(clock), clock);

    @AfterEach
    void close() {
        http.close();
        site.close();
    }

    @Test
    void theNextPagesOfAnArticleAreFetchedAndJoined() {
        site.on("/ferry", page(1, "?page=2"));
        site.on("/ferry?page=2", page(2, "?page=3"));
        site.on("/ferry?page=3", page(3, ""));

        Whole whole = read().orElseThrow();

        assertThat(whole.pages()).isEqualTo(3);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.draft().text().split("\n\n")).hasSize(3);
        assertThat(whole.draft().text()).contains("Page 1 of", "Page 2 of", "Page 3 of");
        assertThat(whole.draft().url()).isEqualTo(site.uri("/ferry").toString());
    }

    @Test
    void whatStandsIsKeptWhereALaterPageFails() {
        site.on("/ferry", page(1, "?page=2"));
        site.on("/ferry?page=2", page(2, "?page=3"));
        site.on("/ferry?page=3", Answer.status(500));

        Whole whole = read().orElseThrow();

        assertThat(whole.draft().text()).contains("Page 1 of", "Page 2 of");
        assertThat(whole.missing()).isEqualTo("page 3: answered with 500");
    }

    @Test
    void s29_aLaterPageThatRobotsTxtForbidsIsNotAskedFor() {
        site.on("/robots.txt", Answer.ok("text/plain", "User-agent: *\nDisallow: /*page="));
        site.on("/ferry", page(1, "?page=2"));
        site.on("/ferry?page=2", page(2, ""));

        Whole whole = read().orElseThrow();

        assertThat(whole.draft().text()).contains("Page 1 of");
        assertThat(whole.missing()).startsWith("page 2: robots.txt");
        assertThat(site.hits("/ferry?page=2")).isZero();
    }

    @Test
    void aPagerWithoutEndIsFollowedAShortWayOnly() {
        int many = WholeArticle.MOST_PAGES + 5;
        site.on("/ferry", page(1, "?page=2"));
        for (int number = 2; number <= many; number++) {
            site.on("/ferry?page=" + number, page(number, "?page=" + (number + 1)));
        }

        Whole whole = read().orElseThrow();

        assertThat(whole.pages()).isEqualTo(WholeArticle.MOST_PAGES);
        assertThat(whole.missing()).contains("too many");
        assertThat(site.hits("/ferry?page=" + (WholeArticle.MOST_PAGES + 1))).isZero();
    }

    @Test
    void theTurnOfAHostThatWantsPausesIsWaitedForUntilItTakesTooLong() {
        site.on("/robots.txt", Answer.ok("text/plain", "User-agent: *\nCrawl-delay: 40"));
        site.on("/ferry", page(1, "?page=2"));
        for (int number = 2; number <= 5; number++) {
            site.on("/ferry?page=" + number, page(number, "?page=" + (number + 1)));
        }
        Instant start = clock.instant();

        Whole whole = read().orElseThrow();

        assertThat(whole.pages()).isEqualTo(3);
        assertThat(whole.missing()).startsWith("page 4: ");
        assertThat(Duration.between(start, clock.instant()))
                .isLessThan(WholeArticle.FOLLOWING.plusMinutes(1));
    }

    @Test
    void aPageWithoutTextIsReadFromItsVariantForPhones() {
        site.on(
                "/ferry",
                html("<title>Ferry</title><link rel=amphtml href='/amp/ferry'><p>Loading."));
        site.on("/amp/ferry", page(1, ""));

        Whole whole = read().orElseThrow();

        assertThat(whole.draft().text()).contains("Page 1 of");
        assertThat(whole.draft().url()).isEqualTo(site.uri("/ferry").toString());
    }

    @Test
    void f24_whenTheSiteStopsAnArticleHalfReadIsLeftForLater() {
        site.on("/ferry", page(1, "?page=2"));
        site.on("/ferry?page=2", page(2, ""));
        Fetched first = (Fetched) fetcher.fetch(site.uri("/ferry"), 0);

        Thread.currentThread().interrupt();
        try {
            assertThat(article.read(first.page())).isEmpty();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Optional<Whole> read() {
        Fetched first = (Fetched) fetcher.fetch(site.uri("/ferry"), 0);
        return article.read(first.page());
    }

    private static Answer page(int number, String next) {
        String text =
                ("Page " + number + " of the story tells what happened on day " + number + ", ")
                        + "and what the people of the island say of it, all winter long. "
                                .repeat(5);
        String link = next.isEmpty() ? "" : "<a rel=next href='/ferry" + next + "'>Next</a>";
        return html(
                "<title>Ferry sails again</title><article><h1>Ferry sails again</h1><p>%s</p></article>%s"
                        .formatted(text.strip(), link));
    }

    private static Answer html(String body) {
        return Answer.ok("text/html; charset=utf-8", "<html><body>" + body + "</body></html>");
    }
}
