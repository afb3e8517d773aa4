package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import daily8.web.frame.StaticFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
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
    void theDoorLeadsToTheLanguageThatABrowserAsksFor() {
        assertThat(http.get("/").header("Location")).isEqualTo("/en/");
        assertThat(http.get("/", "Accept-Language: ar-EG,ar;q=0.9,en;q=0.8").header("Location"))
                .isEqualTo("/ar/");
        assertThat(http.get("/", "Accept-Language: de, en-GB").header("Location"))
                .isEqualTo("/en/");
    }

    @Test
    void theFrontPageLinksAtLeastFifteenArticlesAndEachOnce() {
        Document front = page("/en/");

        assertThat(front.select("[data-open]").eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(15)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith("/en/article/"));
        assertThat(front.select(".lead img")).hasSize(1);
        assertThat(front.text()).doesNotContain("العبّارة");
    }

    @Test
    void theArabicFrontPageRunsFromTheRightAndHasArabicArticles() {
        Element front = page("/ar/").selectFirst("html");

        assertThat(front).isNotNull();
        assertThat(front.attr("dir")).isEqualTo("rtl");
        assertThat(front.attr("lang")).isEqualTo("ar");
        assertThat(front.select(".lead h2").text())
                .isEqualTo("عودة العبّارة إلى الجزر البعيدة بعد أحد عشر يومًا من العواصف");
        assertThat(front.select(".lead time").text()).isEqualTo("قبل 14 دقيقة");
    }

    @Test
    void anArticleIsShownWithAllItsParts() {
        Article first = site.paper.articles().getFirst();
        Document page = page("/en/article/" + first.id());

        assertThat(page.select("h1").text()).isEqualTo(first.title());
        assertThat(page.select(".article > header .publisher").text()).contains("Tidewater");
        assertThat(page.select(".article > header time").attr("datetime"))
                .isEqualTo("2026-11-23T08:21:00Z");
        assertThat(page.select(".article > header time").text()).isEqualTo("9 minutes ago");
        assertThat(page.select(".article > header time").attr("title"))
                .isEqualTo("23 November 2026, 08:21 UTC");
        assertThat(page.select(".authors").text()).isEqualTo("By Mara Quill and Tobias Fenn");
        assertThat(page.select(".text h2, .text blockquote, .text ol, .text ul, .text table"))
                .hasSizeGreaterThan(4);
        assertThat(page.select(".article > footer a").attr("href"))
                .isEqualTo(first.url().toString());
        assertThat(page.select(".more [data-open]")).isNotEmpty();
    }

    @Test
    void s18_absoluteLinksBeginWithTheConfiguredAddress() {
        ArticleId id = site.paper.articles().getFirst().id();
        String evil = "Host: evil.example";

        assertThat(http.get("/ar/article/" + id, evil).body())
                .contains("<link rel=\"canonical\" href=\"https://news.example/en/article/" + id)
                .doesNotContain("evil.example");
        assertThat(http.get("/en/feed.rss", evil, "X-Forwarded-Host: evil.example").body())
                .contains("https://news.example/en/article/" + id)
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/article/00000000000000000000000000000000",
                "/en/article/ABCDEFABCDEFABCDEFABCDEFABCDEFAB",
                "/en/article/abc",
                "/en/article/abcdefabcdefabcdefabcdefabcdefabc",
                "/en/section/nothing",
                "/en/section/WORLD",
                "/en/source/unknown.example",
                "/en/source/Tidewater.example",
                "/de/",
                "/en/nothing",
                "/api/v1/articles/00000000000000000000000000000000"
            })
    void whatIsNotHereIsNotFound(String path) {
        assertThat(http.get(path).status()).isEqualTo(404);
    }

    @Test
    void anErrorPageHelpsInTheReadersLanguage() {
        Document english = Jsoup.parse(http.get("/en/nothing").body());
        Document arabic = Jsoup.parse(http.get("/ar/nothing").body());

        assertThat(english.select("h1").text()).isEqualTo("This page is not here");
        assertThat(english.select("main form[action=/en/search], main a[href=/en/]")).hasSize(2);
        assertThat(arabic.select("h1").text()).isEqualTo("هذه الصفحة ليست هنا");
    }

    @Test
    void s29_aSourceIsShownNoFurtherThanItAllows() {
        String full = http.get("/en/article/" + articleOf("tidewater.example")).body();
        Document excerpt = page("/en/article/" + articleOf("millandmarket.example"));
        Document link = page("/en/article/" + articleOf("touchline.example"));

        assertThat(full).contains("What came first");
        assertThat(excerpt.select(".text").text()).hasSizeBetween(1, 300);
        assertThat(excerpt.select(".text p")).hasSize(1);
        assertThat(link.select(".text").text()).isEmpty();
        assertThat(link.select(".article img")).isEmpty();
        assertThat(http.get("/api/v1/articles/" + articleOf("millandmarket.example")).body())
                .contains("\"rights\":\"excerpt\"")
                .doesNotContain("\"html\"");
        assertThat(http.get("/en/").body()).doesNotContain("nobody had told the keeper");
    }

    @Test
    void searchFindsAndSaysHowMany() {
        Document found = page("/en/search?q=ferry");
        Document none = page("/en/search?q=%22zebra+crossing%22+source%3Atidewater.example");

        assertThat(found.select(".hint").text()).isEqualTo("1 article");
        assertThat(found.select(".river h2").text()).startsWith("Ferry to the outer islands");
        assertThat(none.select(".empty h2").text()).contains("zebra crossing");
        assertThat(none.select(".empty a").eachAttr("href"))
                .contains("/en/search?q=%22zebra+crossing%22")
                .hasSize(2);
        assertThat(page("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E").select("main script"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/articles?limit=-1",
                "/api/v1/articles?limit=0",
                "/api/v1/articles?limit=100000",
                "/api/v1/articles?limit=x",
                "/api/v1/articles?before=yesterday",
                "/api/v1/search",
                "/api/v1/search?q=a&offset=1001",
                "/en/latest?before=x"
            })
    void s26_whatIsOutOfBoundsIsRefusedInWords(String path) {
        assertThat(http.get(path).status()).isEqualTo(400);
    }

    @Test
    void s26_longInputIsCut() {
        Reply reply = http.get("/en/search?q=" + "a".repeat(5_000));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("a".repeat(501));
        assertThat(http.get("/en/feeds?page=99999999999").status()).isEqualTo(200);
    }

    @Test
    void scriptsPageThroughTheNewest() {
        String first = http.get("/api/v1/articles?limit=20").body();
        int mark = first.indexOf("\"next\":\"") + 8;
        String next = first.substring(mark, first.indexOf('"', mark));
        String second = http.get("/api/v1/articles?limit=20&before=" + next).body();

        assertThat(first.split("\"id\":", -1)).hasSize(21);
        assertThat(second.split("\"id\":", -1)).hasSize(17);
        assertThat(second).doesNotContain("\"next\"");
        assertThat(http.get("/api/v1/articles?before=2020-01-01T00:00:00Z").body())
                .isEqualTo("{\"articles\":[]}");
    }

    @Test
    void scriptsLearnTheState() {
        assertThat(http.get("/healthz").body()).isEqualTo("ok\n");
        assertThat(http.get("/readyz").body()).isEqualTo("ready\n");
        assertThat(http.get("/api/v1/status").body())
                .contains("\"feeds\":10,")
                .contains("\"articles\":36,")
                .contains("\"backlog\":{\"fetch\":0,\"enrich\":36,\"index\":3}");
    }

    @Test
    void theListOfFeedsPutsTroubleFirst() {
        Document feeds = page("/en/feeds");

        assertThat(feeds.select("tbody tr")).hasSize(10);
        assertThat(feeds.select("tbody tr:first-child").text())
                .contains("Never answered as a feed.")
                .contains("500 (Internal Server Error)");
        assertThat(page("/en/feeds?show=trouble").select("tbody tr")).hasSize(2);
    }

    @Test
    void filesAreKeptForGoodAndCompressed() {
        String address = new StaticFiles().address("site.css");
        Reply plain = http.get(address);

        assertThat(plain.header("Cache-Control")).contains("immutable");
        assertThat(plain.body()).contains("/static/newsreader-text.").doesNotContain("url(fonts/");
        assertThat(http.get(address, "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(http.get("/en/", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(http.get("/en/").header("Cache-Control")).contains("no-cache");
    }

    private static Document page(String path) {
        Reply reply = http.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return Jsoup.parse(reply.body());
    }

    private static ArticleId articleOf(String source) {
        return site.paper.articles().stream()
                .filter(article -> article.source().name().equals(source))
                .filter(article -> !article.excerpt().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
