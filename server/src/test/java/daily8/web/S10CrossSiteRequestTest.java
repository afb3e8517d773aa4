package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.FeedId;
import daily8.store.FeedRow;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody changes anything here without being let to, and without meaning to.
class S10CrossSiteRequestTest {
    private static SiteFixture site;
    private static RawHttp http;
    private static String cookie;
    private static String form;

    @BeforeAll
    static void start() {
        site = new SiteFixture();
        http = new RawHttp(site.port());
        String token = http.get("/en/feeds").cookie("d8-form");
        cookie = "Cookie: d8-form=" + token;
        form = "csrf=" + token + "&do=pause";
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aFormOfOurOwnIsTaken() {
        Reply reply = http.post(aFeed(), form, cookie, "Sec-Fetch-Site: same-origin", own());

        assertThat(reply.status()).isEqualTo(303);
        assertThat(paused()).isTrue();
        assertThat(http.post(aFeed(), form.replace("pause", "resume"), cookie).status())
                .isEqualTo(303);
        assertThat(paused()).isFalse();
    }

    @Test
    void theNullOriginOfOurReferrerPolicyIsTakenOnWordOfTheBrowser() {
        String resume = form.replace("pause", "resume");

        assertThat(
                        http.post(
                                        aFeed(),
                                        resume,
                                        cookie,
                                        "Origin: null",
                                        "Sec-Fetch-Site: same-origin")
                                .status())
                .isEqualTo(303);
    }

    @Test
    void withoutItsTokenAFormIsRefused() {
        refused(http.post(aFeed(), "do=pause", cookie));
        refused(http.post(aFeed(), form));
        refused(http.post(aFeed(), "csrf=&do=pause", "Cookie: d8-form="));
        refused(http.post(aFeed(), "csrf=" + "0".repeat(32) + "&do=pause", cookie));
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        refused(http.post(aFeed(), form, cookie, "Origin: https://evil.example"));
        refused(http.post(aFeed(), form, cookie, "Origin: null"));
        refused(http.post(aFeed(), form, cookie, "Sec-Fetch-Site: cross-site"));
        refused(http.post(aFeed(), form, cookie, "Sec-Fetch-Site: same-site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "news.example",
                "127.0.0.1.evil.example",
                "0.0.0.0"
            })
    void aNameThatWasReboundToThisMachineIsRefused(String host) {
        refused(http.post(aFeed(), form, cookie, "Host: " + host));
        assertThat(http.get("/en/feeds", "Host: " + host).body()).doesNotContain("name=\"csrf\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For: 203.0.113.9", "Forwarded: for=203.0.113.9"})
    void whatAProxyForwardsDoesNotComeFromThisMachine(String header) {
        refused(http.post(aFeed(), form, cookie, header));
    }

    @Test
    void theTokenPrintedAtStartOpensTheDoor() {
        Reply welcome = http.get("/en/feeds?token=" + SiteFixture.TOKEN, "Host: news.example");
        String operator = "__Host-d8-operator=" + welcome.cookie("__Host-d8-operator");

        assertThat(welcome.status()).isEqualTo(302);
        assertThat(welcome.header("Location")).isEqualTo("/en/feeds");
        assertThat(welcome.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Secure");
        Reply page = http.get("/en/feeds", "Host: news.example", "Cookie: " + operator);
        assertThat(page.body()).contains("name=\"csrf\"");
        assertThat(page.body()).doesNotContain(SiteFixture.TOKEN);
    }

    @Test
    void aWrongTokenIsToldSo() {
        Reply reply = http.get("/en/?token=wrong", "Host: news.example");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.header("Set-Cookie")).doesNotContain("operator");
    }

    @Test
    void everyUnsafeRouteIsGuarded() {
        for (String language : List.of("/en", "/ar")) {
            for (String path :
                    List.of("/feeds", "/feeds/import", "/feeds/feed/1", "/sample/remove")) {
                assertThat(http.post(language + path, "").status()).isEqualTo(403);
            }
        }
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(http.send(method, "/en/feeds", "").status()).isEqualTo(403);
        }
    }

    @Test
    void readingChangesNothing() {
        String before = state();
        for (String path :
                List.of(
                        "/",
                        "/en/",
                        "/ar/",
                        "/en/latest",
                        "/en/section/world",
                        "/en/sources",
                        "/en/feeds?do=remove",
                        "/en/status",
                        "/en/search?q=ferry",
                        "/en/feed.rss",
                        "/en/feeds/export.opml",
                        "/en/sample/remove",
                        aFeed() + "?do=pause")) {
            http.get(path, cookie);
        }

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void s10_allFormsOfAFirstVisitCarryTheTokenOfItsCookie() {
        Reply first = http.get("/en/feeds");
        List<String> tokens =
                Jsoup.parse(first.body()).select("form input[name=csrf]").stream()
                        .map(Element::val)
                        .distinct()
                        .toList();
        assertThat(tokens).containsExactly(first.cookie("d8-form"));
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(paused()).isFalse();
    }

    private static String own() {
        return "Origin: " + site.url();
    }

    private static FeedId feedId() {
        return site.store.feeds().all().getFirst().feed().id();
    }

    private static String aFeed() {
        return "/en/feeds/feed/" + feedId();
    }

    private static boolean paused() {
        return site.store.feeds().find(feedId()).orElseThrow().state() == FeedRow.State.PAUSED;
    }

    private static String state() {
        return site.store.feeds().all()
                + " "
                + site.store.sources().all()
                + http.get("/en/").status();
    }
}
