package daily8.poll;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause;
import daily8.base.net.GuardedHttp;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.Source;
import daily8.poll.PollResult.Changed;
import daily8.poll.PollResult.Failed;
import daily8.poll.PollResult.Gone;
import daily8.poll.PollResult.Kind;
import daily8.poll.PollResult.Postponed;
import daily8.poll.PollResult.Unchanged;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.testing.Answer;
import daily8.testing.Faults;
import daily8.testing.ManualClock;
import daily8.testing.TestArticles;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPollerTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Source SOURCE = TestArticles.source("tidings.example");
    private static final String RSS = "application/rss+xml";

    private final TestSite site = TestSite.start();
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();
    private final ManualClock clock = new ManualClock(NOON);
    private final HostPause pause = new HostPause(Duration.ofSeconds(1), clock, _ -> false);
    private final FeedPoller poller = new FeedPoller(http, pause, clock, new Pace(() -> 0.5));
    private FeedRow row = FeedRow.added(feed("/feed"), NOON);

    @AfterEach
    void close() {
        http.close();
        site.close();
    }

    @Test
    void aFeedBecomesArticlesToSave() {
        site.on("/feed", Answer.ok(RSS, rss(item("1", "The bridge opens"))));

        Changed changed = (Changed) visit();

        assertThat(changed.visit().items()).hasSize(1);
        assertThat(changed.visit().items().getFirst().article().title())
                .isEqualTo("The bridge opens");
        assertThat(row.polls().firstGood()).contains(NOON);
        assertThat(row.polls().changed()).contains(NOON);
        assertThat(row.nextAt()).isAfter(NOON);
    }

    @Test
    void aFeedThatAnswers304IsNotParsed() {
        String body = rss(item("1", "The bridge opens"));
        site.on("/feed", Answer.versioned(RSS, body, "\"v1\""));
        visit();

        assertThat(visit()).isInstanceOf(Unchanged.class);
        assertThat(site.requests("/feed").getLast().header("if-none-match")).isEqualTo("\"v1\"");
        assertThat(row.validators().etag()).isEqualTo("\"v1\"");
    }

    @Test
    void validatorsGoBackAsTheyCame() {
        String date = "Mon, 23 Nov 2026 07:00:00 +0000 (odd)";
        site.on(
                "/feed",
                Answer.ok(RSS, rss(item("1", "The bridge opens")))
                        .with("ETag", "W/odd etag")
                        .with("Last-Modified", date));
        visit();
        visit();

        TestSite.Request second = site.requests("/feed").getLast();
        assertThat(second.header("if-none-match")).isEqualTo("W/odd etag");
        assertThat(second.header("if-modified-since")).isEqualTo(date);
    }

    @Test
    void theSameBytesOrTheSameItemsAreNothingNew() {
        String item = item("1", "The bridge opens");
        site.on("/feed", Answer.ok(RSS, rss(item)));
        visit();
        assertThat(visit()).isInstanceOf(Unchanged.class);

        String rebuilt = "<lastBuildDate>Mon, 23 Nov 2026 12:01:00 GMT</lastBuildDate>";
        site.on("/feed", Answer.ok(RSS, rss(rebuilt + item)));
        assertThat(visit()).isInstanceOf(Unchanged.class);

        site.on("/feed", Answer.ok(RSS, rss(item + item("2", "The bridge closes"))));
        assertThat(visit()).isInstanceOf(Changed.class);
    }

    @Test
    void f20_aGuidThatChangesWithEveryFetchIsNothingNew() {
        for (int fetch = 0; fetch < 3; fetch++) {
            String item =
                    "<item><guid isPermaLink='false'>random-%d</guid><title>The bridge</title><link>https://tidings.example/1</link></item>"
                            .formatted(fetch);
            site.on("/feed", Answer.ok(RSS, rss(item)));
            assertThat(visit()).isInstanceOf(fetch == 0 ? Changed.class : Unchanged.class);
        }
    }

    @Test
    void aFeedWithNewsIsAskedSoonerAndAQuietOneLater() {
        for (int i = 0; i < 12; i++) {
            site.on("/feed", Answer.ok(RSS, rss(item("" + i, "News " + i))));
            visit();
        }
        assertThat(row.interval()).isEqualTo(Pace.SHORTEST);
        for (int i = 0; i < 40; i++) {
            visit();
        }
        assertThat(row.interval()).isEqualTo(Pace.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, max-age=7200, , PT2H",
        "X-Nothing, 1, <ttl>180</ttl>, PT3H",
        "Cache-Control, max-age=31536000, , PT24H"
    })
    void aPublishersWishIsTheLeastThatIsWaited(
            String header, String value, String element, Duration interval) {
        String head = element == null ? "" : element;
        site.on("/feed", Answer.ok(RSS, rss(head + item("1", "News"))).with(header, value));
        visit();

        assertThat(row.interval()).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void f18_aFeedIsNotAskedBeforeTheTimeItNames(int status) {
        site.on("/feed", Answer.status(status).with("Retry-After", "7200"));

        Failed failed = (Failed) visit();

        assertThat(failed.kind()).isEqualTo(Kind.BUSY);
        assertThat(row.nextAt()).isBetween(NOON.plusSeconds(7200), NOON.plusSeconds(7920));
    }

    @Test
    void f18_tenYearsAreADayAndGarbageIsAnOrdinaryFailure() {
        site.on("/feed", Answer.status(503).with("Retry-After", "315360000"));
        visit();
        assertThat(row.nextAt()).isBetween(NOON.plusSeconds(86_400), NOON.plusSeconds(95_040));

        row = FeedRow.added(feed("/feed"), NOON);
        site.on("/feed", Answer.status(503).with("Retry-After", "soon"));
        visit();
        assertThat(Duration.between(clock.instant(), row.nextAt()))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    }

    @Test
    void f18_a429KeepsTheOtherFeedsOfTheHostAway() {
        site.on("/feed", Answer.status(429).with("Retry-After", "600"));
        site.on("/other", Answer.ok(RSS, rss(item("1", "News"))));
        visit();
        row = FeedRow.added(feed("/other"), NOON);

        assertThat(visit()).isInstanceOf(Postponed.class);
        assertThat(site.hits("/other")).isZero();
        assertThat(row.nextAt()).isAfterOrEqualTo(NOON.plusSeconds(600));
        assertThat(row.health().failures()).isZero();
    }

    @Test
    void failuresAreCountedOnceAndBackOffToADay() {
        site.on("/feed", Answer.status(500));
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            visit();
            waits.add(Duration.between(clock.instant(), row.nextAt()));
        }

        assertThat(row.health().failures()).isEqualTo(10);
        assertThat(waits).isSorted().last().isEqualTo(Duration.ofDays(1));
        assertThat(waits.getFirst()).isEqualTo(Duration.ofMinutes(10));

        site.on("/feed", Answer.ok(RSS, rss(item("1", "Back"))));
        visit();
        assertThat(row.health().failures()).isZero();
        assertThat(row.health().error()).isEmpty();
    }

    @Test
    void aFeedThatIsGoneIsNotAskedAgain() {
        site.on("/feed", Answer.status(410));

        assertThat(visit()).isInstanceOf(Gone.class);
        assertThat(row.state()).isEqualTo(FeedRow.State.GONE);
    }

    @Test
    void aFeedThatIsNotFoundForAWeekIsGone() {
        site.on("/feed", Answer.status(404));
        int visits = 0;
        while (row.state() == FeedRow.State.ACTIVE) {
            visit();
            clock.set(row.nextAt());
            visits++;
        }

        assertThat(visits).isEqualTo(NextRow.NOT_FOUND_UNTIL_GONE);
        assertThat(Duration.between(NOON, clock.instant()).toDays()).isBetween(6L, 9L);
    }

    @Test
    void f12_aPermanentRedirectIsBelievedTheThirdTime() {
        site.on("/feed", Answer.redirect(301, "/new"));
        site.on("/new", Answer.ok(RSS, rss(item("1", "News"))));
        visit();
        visit();
        assertThat(row.feed().url()).isEqualTo(site.uri("/feed"));
        visit();

        assertThat(row.feed().url()).isEqualTo(site.uri("/new"));
        assertThat(row.feed().id()).isEqualTo(feed("/feed").id());
        assertThat(row.redirect().times()).isZero();
    }

    @Test
    void f12_aRedirectThatChangesOrIsTemporaryMovesNothing() {
        site.on("/new", Answer.ok(RSS, rss(item("1", "News"))));
        site.on("/newer", Answer.ok(RSS, rss(item("1", "News"))));
        for (int i = 0; i < 8; i++) {
            boolean even = i % 2 == 0;
            site.on("/feed", Answer.redirect(i < 4 ? 301 : 302, even ? "/new" : "/newer"));
            visit();
        }

        assertThat(row.feed().url()).isEqualTo(site.uri("/feed"));
    }

    @Test
    void f12_aPermanentRedirectToAPageThatIsNoFeedMovesNothing() {
        site.on("/feed", Answer.redirect(301, "/sorry"));
        site.on("/sorry", Answer.ok("text/html", "<html><body>Maintenance</body></html>"));
        for (int i = 0; i < 5; i++) {
            assertThat(visit()).isInstanceOf(Failed.class);
        }

        assertThat(row.feed().url()).isEqualTo(site.uri("/feed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>Hello</body></html>", "just words", "<rss"})
    void f17_whatIsNoFeedIsAnErrorInWordsAndBringsNoItems(String body) {
        site.on("/feed", Answer.ok("text/html", body));

        PollResult result = visit();

        assertThat(result.visit().items()).isEmpty();
        assertThat(result).isInstanceOf(Failed.class);
        assertThat(row.health().error()).isNotBlank();
    }

    @Test
    void f10_aBrokenAnswerIsCountedOnce() {
        site.on("/feed", Faults.announces(500, "<rss"));

        assertThat(((Failed) visit()).kind()).isEqualTo(Kind.PROTOCOL);
        assertThat(row.health().failures()).isEqualTo(1);
    }

    @Test
    void anAddressThatMayNotBeAskedFailsInWords() {
        row = FeedRow.added(feedAt("http://10.0.0.1/feed"), NOON);

        Failed failed = (Failed) visit();

        assertThat(failed.kind()).isEqualTo(Kind.REFUSED);
        assertThat(failed.reason()).contains("private");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, -400})
    void f19_afterAClockJumpTheNextVisitIsNeverFurtherAwayThanADay(long days) {
        site.on("/feed", Answer.ok(RSS, rss(item("1", "News"))));
        visit();
        clock.advance(Duration.ofDays(days));
        visit();

        assertThat(row.nextAt())
                .isBetween(clock.instant(), clock.instant().plus(Duration.ofHours(27)));
    }

    private PollResult visit() {
        PollResult result = poller.visit(new Lease<>(row, 1), SOURCE);
        row = result.visit().after();
        return result;
    }

    private Feed feed(String target) {
        return feedAt(site.uri(target).toString());
    }

    private static Feed feedAt(String address) {
        CanonicalUrl url = CanonicalUrl.parse(address).orElseThrow();
        return new Feed(
                FeedId.of(url),
                SOURCE.id(),
                url.uri(),
                "All news",
                Section.WORLD,
                Feed.PageRule.WHEN_SHORT);
    }

    private static String rss(String inside) {
        return "<rss version='2.0'><channel><title>Tidings</title>"
                + "<link>https://tidings.example/</link>"
                + inside
                + "</channel></rss>";
    }

    private static String item(String id, String title) {
        return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>https://tidings.example/news/%s</link></item>"
                .formatted(id, title, id);
    }
}
