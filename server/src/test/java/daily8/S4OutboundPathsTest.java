package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.manners.HostPause;
import daily8.base.manners.MannersSettings;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.net.GuardedHttp;
import daily8.base.net.NameLookup;
import daily8.base.net.WebAddress;
import daily8.fetch.PageFetcher;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.Source;
import daily8.poll.FeedFinder;
import daily8.poll.FeedPoller;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.PageQueue.WantedPage;
import daily8.testing.Answer;
import daily8.testing.ArticleBuilder;
import daily8.testing.ManualClock;
import daily8.testing.TestArticles;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import daily8.web.picture.PictureCache;
import daily8.web.picture.PictureProxy;
import daily8.web.picture.PictureSigner;
import daily8.web.picture.PictureWidth;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// S1 to S3 once more, through everything of the site that asks the web. The public web is
/// 127.0.0.1 here, the private network 127.0.0.2, where a canary sits.
class S4OutboundPathsTest {
    private static final Source SOURCE = TestArticles.source("tidings.example");

    @TempDir Path folder;

    private final ManualClock clock = new ManualClock(TestArticles.NOON);
    private final TestSite site = TestSite.start();
    private final TestSite canary = TestSite.start("127.0.0.2");

    /// What asks the web, with an address that a stranger may have chosen.
    enum Way {
        FEED,
        PAGE,
        ROBOTS,
        PICTURE,
        FEED_OF_A_SITE,
        FEED_NAMED_IN_A_PAGE
    }

    @AfterEach
    void close() {
        site.close();
        canary.close();
    }

    static Stream<Arguments> waysAndHosts() {
        List<String> hosts =
                List.of(
                        "127.0.0.2",
                        "127.0.2",
                        "2130706434",
                        "0177.0.0.2",
                        "0x7f.0.0.2",
                        "127.0.0.2.",
                        "１２７.0.0.2",
                        "[::ffff:127.0.0.2]",
                        "[::ffff:7f00:2]",
                        "[64:ff9b::7f00:2]",
                        "inside.org");
        return Stream.of(Way.values())
                .flatMap(way -> hosts.stream().map(host -> Arguments.of(way, host)));
    }

    @ParameterizedTest
    @MethodSource("waysAndHosts")
    void s4_noWayLeadsToAPrivateAddress(Way way, String host) throws Exception {
        ask(way, "http://" + host + ":" + canary.port() + "/", S4OutboundPathsTest::names);

        assertThat(canary.connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void s4_noWayFollowsARedirectToAPrivateAddress(Way way) throws Exception {
        for (String target : List.of("/", "/robots.txt")) {
            site.on(target, Answer.redirect(302, canary.uri("/")));
        }

        ask(way, site.uri("/").toString(), S4OutboundPathsTest::names);

        assertThat(site.connections()).as("the way was taken").isPositive();
        assertThat(canary.connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void s4_noWayFollowsANameThatMoves(Way way) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        NameLookup moving = _ -> address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
        Answer closing = Answer.status(404).with("Connection", "close");
        site.on("/", closing).on("/robots.txt", closing);

        for (int i = 0; i < 3; i++) {
            ask(way, "http://moving.org:" + canary.port() + "/", moving);
        }

        assertThat(canary.connections()).isZero();
    }

    private void ask(Way way, String address, NameLookup names) throws Exception {
        try (GuardedHttp http = TestHttp.allowing("127.0.0.1/32").with(names).open()) {
            HostPause pause = new HostPause(Duration.ZERO, clock, _ -> true);
            Robots robots = new Robots(http, pause, clock);
            switch (way) {
                case FEED -> new FeedPoller(http, pause, clock).visit(feed(address), SOURCE);
                case PAGE -> page(http, pause, robots, address);
                case ROBOTS -> robots(robots, address);
                case PICTURE -> picture(http, address);
                case FEED_OF_A_SITE -> new FeedFinder(http).find(address);
                case FEED_NAMED_IN_A_PAGE -> {
                    site.on(
                            "/start",
                            Answer.ok(
                                    "text/html",
                                    "<html><head><link rel=alternate type=application/rss+xml"
                                            + " href=\""
                                            + address
                                            + "\">"));
                    new FeedFinder(http).find(site.uri("/start").toString());
                }
            }
        }
    }

    private void page(GuardedHttp http, HostPause pause, Robots robots, String address) {
        PageFetcher fetcher =
                new PageFetcher(
                        http, pause, robots, new RobotsTags(MannersSettings.DEFAULT), clock);
        CanonicalUrl.parse(address)
                .ifPresent(url ->
                        fetcher.fetch(new WantedPage(ArticleBuilder.at(url.text()).build(), 0)));
    }

    private static void robots(Robots robots, String address) throws InterruptedException {
        if (WebAddress.read(URI.create(address)) instanceof WebAddress.Accepted(WebAddress read)) {
            robots.permission(read);
        }
    }

    private void picture(GuardedHttp http, String address) throws IOException {
        PictureSigner signer = new PictureSigner(new byte[32]);
        String signed = signer.address(address, PictureWidth.COLUMN);
        PictureProxy proxy =
                new PictureProxy(
                        http,
                        signer,
                        PictureCache.in(folder, 1 << 20, InstantSource.system()),
                        clock);
        String width = Integer.toString(PictureWidth.COLUMN.pixels());
        assertThat(proxy.get(width, signature(signed), address)).isNotNull();
    }

    /// `/picture/<width>/<signature>?…`
    private static String signature(String signed) {
        String path = URI.create(signed).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Lease<FeedRow> feed(String address) {
        URI url = URI.create(address);
        Feed feed =
                new Feed(
                        FeedId.of(TestArticles.canonical("https://tidings.example/feed")),
                        SOURCE.id(),
                        url,
                        "All news",
                        Section.WORLD,
                        Feed.PageRule.WHEN_SHORT);
        return new Lease<>(FeedRow.added(feed, TestArticles.NOON), 1);
    }

    private static InetAddress[] names(String host) throws UnknownHostException {
        if (host.equals("inside.org")) {
            return address("127.0.0.2");
        }
        throw new UnknownHostException(host);
    }

    private static InetAddress[] address(String literal) {
        return new InetAddress[] {InetAddress.ofLiteral(literal)};
    }
}
