package daily8.poll;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.GuardedHttp;
import daily8.testing.Answer;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFinderTest {
    private static final String RSS =
            "<rss version='2.0'><channel><title>Tidings</title>"
                    + "<link>https://tidings.example/</link></channel></rss>";

    private final TestSite site = TestSite.start();
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();
    private final FeedFinder finder = new FeedFinder(http);

    @AfterEach
    void close() {
        http.close();
        site.close();
    }

    @Test
    void theAddressOfAFeedIsThatFeed() {
        site.on("/feed", Answer.ok("application/rss+xml", RSS));
        String url = site.uri("/feed").toString();

        assertThat(finder.find("  " + url + " "))
                .isEqualTo(new FoundFeed.Found(url, "https://tidings.example/", "Tidings"));
    }

    @Test
    void theAddressOfASiteLeadsToTheFeedItNames() {
        site.on(
                "/",
                Answer.ok(
                        "text/html",
                        "<head><link rel='alternate' type='application/rss+xml' href='/all.rss'>"));
        site.on("/all.rss", Answer.ok("application/rss+xml", RSS));

        FoundFeed.Found found = (FoundFeed.Found) finder.find(site.uri("/").toString());

        assertThat(found.url()).isEqualTo(site.uri("/all.rss").toString());
    }

    @Test
    void aSiteWithoutAFeedIsAskedAFewTimesAndToldInWords() {
        site.on("/", Answer.ok("text/html", "<p>Hello"));

        assertThat(finder.find(site.uri("/").toString()))
                .isEqualTo(new FoundFeed.None("the page there is no feed and names none"));
        assertThat(site.connections()).isLessThanOrEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "'', no address",
        "not an address at all://, no address",
        "ftp://tidings.example/, no address",
        "http://10.0.0.1/feed, private",
        "tidings.example, reserved"
    })
    void anAddressThatIsNotAskedSaysWhy(String address, String words) {
        assertThat(((FoundFeed.None) finder.find(address)).reason()).contains(words);
    }

    @Test
    void anAnswerThatIsNoneIsToldInWords() {
        site.on("/feed", Answer.status(403));

        assertThat(finder.find(site.uri("/feed").toString()))
                .isEqualTo(new FoundFeed.None("the address answers with 403"));
    }
}
