package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import daily8.web.frame.StaticFiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every answer says what a browser may do with it, and no page needs more.
class S20ContentSecurityPolicyTest {
    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self';"
                    + " font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static SiteFixture site;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        site = new SiteFixture();
        http = new RawHttp(site.port());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyAnswerHasThePolicyWithItsOwnNonce() {
        StaticFiles files = new StaticFiles();
        Set<String> nonces = new HashSet<>();
        List<String> paths =
                List.of(
                        "/",
                        "/en/",
                        "/en/",
                        "/ar/search?q=x",
                        "/nothing",
                        "/en/article/0",
                        "/en/latest?before=x",
                        "/robots.txt",
                        "/healthz",
                        "/api/v1/articles",
                        "/api/v1/articles?limit=-1",
                        "/api/v1/nothing",
                        "/en/feed.rss",
                        files.address("site.css"),
                        files.address("fonts/newsreader-text.woff2"),
                        "/static/nothing.css");
        for (String path : paths) {
            Reply reply = http.get(path);
            String nonce = nonce(reply);

            assertThat(reply.header("Content-Security-Policy").replace(nonce, "NONCE"))
                    .as(path)
                    .isEqualTo(POLICY);
            assertThat(reply.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            nonces.add(nonce);
        }

        assertThat(nonces).hasSameSizeAs(paths);
        assertThat(http.post("/en/feeds", "").header("Content-Security-Policy")).contains("nonce-");
    }

    @Test
    void whatIsNoHttpIsAnsweredUnderAPolicyToo() {
        assertThat(http.get("/%").header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(http.get("/en/%2e%2e/x").status()).isBetween(400, 404);
    }

    @Test
    void noPageNeedsMoreThanThePolicyAllows() {
        Set<String> seen = new HashSet<>(List.of("/en/", "/ar/", "/nothing"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < 400) {
            String path = open.remove();
            Reply reply = http.get(path);
            if (!reply.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(reply.body());
            isWithinPolicy(page, path, nonce(reply));
            for (Element link : page.select("a[href^=/]")) {
                if (seen.add(link.attr("href"))) {
                    open.add(link.attr("href"));
                }
            }
        }

        assertThat(seen).hasSizeGreaterThan(80);
    }

    @Test
    void s21_linksToOtherSitesKeepWhereOneComesFrom() {
        String path = "/en/article/" + site.paper.articles().getFirst().id();
        Document page = Jsoup.parse(http.get(path).body());

        assertThat(page.select("a[href^=http]")).isNotEmpty();
        for (Element link : page.select("a[href^=http]")) {
            assertThat(link.attr("rel")).contains("noopener").contains("noreferrer");
        }
    }

    private static void isWithinPolicy(Document page, String path, String nonce) {
        assertThat(page.select("[style], style, base, iframe, object, embed")).as(path).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(path)
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        for (Element script : page.select("script")) {
            assertThat(script.attr("nonce")).as(path).isEqualTo(nonce);
            assertThat(script.data()).as(path).isEmpty();
        }
        for (Element loads : page.select("[src], link[href]:not([rel=canonical])")) {
            String address = loads.hasAttr("src") ? loads.attr("src") : loads.attr("href");
            assertThat(address).as(path).startsWith("/").doesNotStartWith("//");
        }
    }

    private static String nonce(Reply reply) {
        String policy = reply.header("Content-Security-Policy");
        int start = policy.indexOf("'nonce-") + 7;
        return policy.substring(start, policy.indexOf('\'', start));
    }
}
