package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.StoryId;
import daily8.store.Regrouping;
import daily8.testing.ArticleBuilder;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import daily8.testing.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages of a morning that was understood: the eight, stories, hashtags, what is related.
class UnderstoodPagesTest {
    private SiteFixture site;
    private UnderstoodMorning morning;
    private RawHttp http;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        morning = new UnderstoodMorning(site);
        http = new RawHttp(site.port());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theFrontPageShowsTheEightWithTheirLinesPublishersAndReasons() {
        Document front = page("/en/");
        Element lead = front.expectFirst(".lead");

        assertThat(front.select(".top h2")).hasSize(8);
        assertThat(front.select(".marks a")).hasSize(8);
        assertThat(front.select(".count").text()).isEqualTo("0 of 8 read");
        assertThat(lead.select("h2 a").attr("href")).isEqualTo("/en/story/" + morning.story());
        assertThat(lead.select(".line q").text()).startsWith("The white ship came round");
        assertThat(lead.select(".line a").attr("href"))
                .isEqualTo("/en/article/" + morning.longest().id() + "#k1");
        assertThat(lead.select(".line footer").text()).isEqualTo("The Tidewater Times");
        assertThat(lead.select(".covered").text())
                .contains("4 publishers, 3 independent texts", "9 minutes ago");
        assertThat(lead.select(".why").text())
                .isEqualTo(
                        "Why it is here 4 independent publishers cover it; newest within the hour"
                                + " before");
        assertThat(front.select("#caught-title").text()).isEqualTo("8 stories to go");
        assertThat(front.select(".caught").text()).contains("The next eight come at 06:00.");
    }

    @Test
    void belowTheEightAtLeastFifteenArticlesAreLinkedAndNoStoryTwice() {
        Document front = page("/en/");

        List<String> open = front.select("[data-open]").eachAttr("href");
        assertThat(open).doesNotHaveDuplicates();
        assertThat(open)
                .filteredOn(to -> to.startsWith("/en/article/"))
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(open)
                .doesNotContain(
                        "/en/article/" + morning.first().id(),
                        "/en/article/" + morning.reprint().id());
    }

    @Test
    void theEightAreSaidInArabic() {
        Document front = page("/ar/");

        assertThat(front.select(".count").text()).isEqualTo("قرأت 0 من 8");
        assertThat(front.select(".lead .why").text()).contains("يغطيها ناشر مستقل واحد");
        assertThat(front.select("#caught-title").text()).isEqualTo("بقيت 8 قصص");
    }

    @Test
    void readingAStoryFillsItsMarkAndReadingAllIsCaughtUp() {
        String cookie = "";
        List<String> ways = page("/en/").select(".top h2 a").eachAttr("href");
        int read = 0;
        for (String way : ways) {
            cookie =
                    "Cookie: d8-read="
                            + http.get(way, cookie.isEmpty() ? "X: y" : cookie).cookie("d8-read");
            read++;
            assertThat(page("/en/", cookie).select(".count").text()).isEqualTo(read + " of 8 read");
        }

        Document front = page("/en/", cookie);
        assertThat(front.select(".marks .done")).hasSize(8);
        assertThat(front.select("#caught-title").text()).isEqualTo("You are caught up");
        assertThat(front.select(".caught.up")).hasSize(1);
        assertThat(page("/en/").select(".marks .done")).isEmpty();
    }

    @Test
    void readingAnArticleReadsItsStoryAndAPrefetchReadsNothing() {
        String copy = "/en/article/" + morning.reprint().id();
        Reply ahead = http.get(copy, "Sec-Purpose: prefetch");
        String cookie = "Cookie: d8-read=" + http.get(copy).cookie("d8-read");

        assertThat(ahead.header("Set-Cookie")).doesNotContain("d8-read");
        assertThat(page("/en/", cookie).select(".lead.read")).hasSize(1);
    }

    @Test
    void aStoryThatWasReadComesBackOnlyWithSomethingNew() {
        String way = "/en/story/" + morning.story();
        String cookie = "Cookie: d8-read=" + http.get(way).cookie("d8-read");
        assertThat(page("/en/", cookie).select(".lead .news").text()).isEqualTo("Read");
        assertThat(page(way, cookie).select(".news")).isEmpty();

        site.clock.advance(Duration.ofMinutes(10));
        morning.continues(site.clock.instant());

        Document front = page("/en/", cookie);
        assertThat(front.select(".lead .news").text()).isEqualTo("1 new text since you read it");
        assertThat(front.select(".count").text()).isEqualTo("1 of 8 read");
        assertThat(page(way, cookie).select(".strands .news").text())
                .isEqualTo("New since you read it");
    }

    @Test
    void anEditionHasAnAddressForGood() {
        Document daily = page("/en/daily/2026-11-23");

        assertThat(daily.select("h1").text()).isEqualTo("Monday, 23 November 2026");
        assertThat(daily.select(".wrap h2")).hasSize(8);
        assertThat(page("/en/daily").select(".dates a").eachAttr("href"))
                .containsExactly("/en/daily/2026-11-23");
        assertThat(http.get("/en/daily/2026-11-22").status()).isEqualTo(404);
        assertThat(http.get("/en/daily/yesterday").status()).isEqualTo(404);
    }

    @Test
    void aStoryShowsItsArticlesInOrderWithReprintsUnderTheirOriginal() {
        Document story = page("/en/story/" + morning.story());

        assertThat(story.select("h1").text()).startsWith("Ferry to the outer islands returns");
        assertThat(story.select(".head").text())
                .contains("4 articles, 3 independent texts, first seen");
        assertThat(story.select(".strands h3 a").eachAttr("href"))
                .containsExactly(
                        "/en/article/" + morning.first().id(),
                        story.select(".strands h3 a").get(1).attr("href"),
                        "/en/article/" + morning.longest().id());
        assertThat(story.select(".strands li:first-child .copies summary").text())
                .isEqualTo("Also printed by 1 other");
        assertThat(story.select(".strands li:first-child .copies a.headline").attr("href"))
                .isEqualTo("/en/article/" + morning.reprint().id());
    }

    @Test
    void aStoryShowsWhoToldItWhenAndHowTheHeadlinesDiffer() {
        Document story = page("/en/story/" + morning.story());

        assertThat(story.select(".strip tbody tr")).hasSize(4);
        assertThat(story.select(".strip tbody circle")).hasSize(4);
        assertThat(story.select(".strip tbody circle.copy")).hasSize(1);
        assertThat(story.select(".strip tbody svg").eachAttr("aria-label"))
                .allMatch(label -> label.startsWith("1 article, first seen "));
        assertThat(story.select(".headlines dd")).hasSize(3);
        assertThat(story.select(".headlines b").eachText())
                .anyMatch(words -> words.contains("restock"))
                .noneMatch(words -> words.contains("islands"));
        assertThat(story.select(".agree q").eachText())
                .hasSizeBetween(2, 6)
                .anyMatch(sentence -> sentence.contains("two hundred people on its deck"));
        Document quoted = page(story.select(".agree a").eachAttr("href").getFirst());
        assertThat(quoted.select("#quote").text())
                .isEqualTo(story.select(".agree q").eachText().getFirst());
    }

    @Test
    void aStoryIsCanonicalInItsLanguageAndKeepsItsAddressThroughAMerge() {
        String id = morning.story().toString();
        assertThat(page("/ar/story/" + id).select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://news.example/en/story/" + id);
        StoryId other = new StoryId(morning.paper(10).id());

        site.store
                .stories()
                .apply(new Regrouping(List.of(new Regrouping.Merged(other, morning.story())), 0));

        Reply moved = http.get("/en/story/" + other);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo("/en/story/" + id);
        assertThat(http.get("/en/story/" + other + "/feed.rss").header("Location"))
                .isEqualTo("/en/story/" + id + "/feed.rss");
        assertThat(http.get("/en/story/" + "0".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void aStoryAndAHashtagHaveFeeds() {
        String story = "/en/story/" + morning.story();

        assertThat(http.get(story + "/feed.rss").body())
                .contains("· Ferry to the outer islands", "Islands restock")
                .doesNotContain(morning.reprint().id().toString());
        assertThat(http.get(story + "/feed.json").body()).contains("\"items\":[{");
        assertThat(page(story).select("link[type=application/rss+xml]").attr("href"))
                .isEqualTo(story + "/feed.rss");
        assertThat(http.get("/en/tag/Ferry/feed.rss").body())
                .contains("Ferry to the outer islands");
    }

    @Test
    void theWrapUpsFeedsAreWhereItsPageSays() {
        Document wrapUp = page("/en/daily/" + UnderstoodMorning.DAY);
        for (String feed : List.of("/en/daily/feed.rss", "/en/daily/feed.json")) {
            assertThat(wrapUp.select(".choices a").eachAttr("href")).contains(feed);
            Reply reply = http.get(feed);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains(morning.longest().title());
        }
    }

    @Test
    void s5_whatAFeedSaysOfItselfIsNoHtml() {
        Article hostile =
                ArticleBuilder.at("https://farlens.example/hostile")
                        .source("farlens.example")
                        .title("<img src=x onerror=alert(1)>")
                        .build();
        Visits.save(site.store, SiteFixture.NOW, hostile);
        StoryId story = new StoryId(hostile.id());
        Regrouping.Step alone = new Regrouping.Placed(hostile.id(), story, Optional.empty(), 1);
        site.store.stories().apply(new Regrouping(List.of(alone), 0));

        for (String feed :
                List.of(
                        "/en/story/" + story + "/feed.rss",
                        "/en/article/" + hostile.id() + "/comments/feed.rss")) {
            Document rss = Jsoup.parse(http.get(feed).body(), Parser.xmlParser());
            String description = rss.expectFirst("channel > description").text();
            assertThat(Jsoup.parse(description).select("img")).as(feed).isEmpty();
            assertThat(description).contains("&lt;img");
        }
    }

    @Test
    void anArticleSaysWhatItIsAbout() {
        Document article = page("/en/article/" + morning.longest().id());

        assertThat(article.select("#tags-title").text()).isEqualTo("Hashtags");
        assertThat(article.select(".hashtags a").eachText())
                .containsExactly("#HarrowIsland", "#Ferry", "#Storm");
        assertThat(article.select(".hashtags a").attr("href")).isEqualTo("/en/tag/HarrowIsland");
    }

    @Test
    void keyPointsLeadToTheirSentences() {
        Document article = page("/en/article/" + morning.longest().id());
        List<String> quoted = new ArrayList<>();
        for (Element link : article.select(".points a")) {
            String id = link.attr("href").substring(1);
            assertThat(article.select(".text mark#" + id)).hasSize(1);
            quoted.add(String.join("", article.select(".text mark." + id).eachText()));
        }

        assertThat(article.select("#points-title").text()).isEqualTo("Key points");
        assertThat(quoted).hasSize(2).isEqualTo(article.select(".points q").eachText());
        assertThat(article.select(".back a").attr("href")).isEqualTo("#points-title");
    }

    @Test
    void relatedArticlesSayWhyAndNeverRepeatACopy() {
        Document article = page("/en/article/" + morning.longest().id());
        Element related = article.expectFirst(".related");

        assertThat(related.select("h2").text()).isEqualTo("Related Articles");
        assertThat(related.select("h3").eachText()).containsExactly("Same event", "Neighbours");
        assertThat(related.select("[data-open]").eachAttr("href"))
                .contains("/en/article/" + morning.first().id())
                .doesNotContain("/en/article/" + morning.reprint().id())
                .hasSize(3);
        assertThat(related.select("li .why").eachText())
                .anyMatch(why -> why.contains("HarrowIsland · Ferry · Storm · 7 hours earlier"))
                .anyMatch(why -> why.contains("flood plain · 7 hours earlier"));
        assertThat(related.select(".whole a").attr("href"))
                .isEqualTo("/en/story/" + morning.story());
        Document copy = page("/en/article/" + morning.reprint().id());
        assertThat(copy.select(".related [data-open]").eachAttr("href"))
                .doesNotContain("/en/article/" + morning.first().id());
    }

    @Test
    void aReaderTellsArticlesApartForThemselves() {
        String way = "/en/article/" + morning.longest().id();
        Document before = page(way);
        Reply said =
                post(
                        "/en/my/apart",
                        "do=apart&article="
                                + morning.longest().id()
                                + "&other="
                                + morning.first().id()
                                + "&next="
                                + way,
                        "Host: news.example");
        String cookie = "Cookie: __Host-d8-apart=" + said.cookie("__Host-d8-apart");

        Document after = page(way, cookie, "Host: news.example");
        assertThat(before.select(".related form")).hasSize(2);
        assertThat(said.header("Location")).isEqualTo(way);
        assertThat(after.select(".related [data-open]").eachAttr("href"))
                .doesNotContain("/en/article/" + morning.first().id());
        assertThat(after.select(".related").text()).contains("You told some articles apart");
        assertThat(site.store.corrections().after(0, 10)).isEmpty();
        assertThat(
                        post("/en/my/apart", "do=undo&article=" + morning.longest().id(), cookie)
                                .header("Set-Cookie"))
                .contains("d8-apart=");
    }

    @Test
    void anOperatorTellsArticlesApartForAll() {
        String way = "/en/article/" + morning.longest().id();
        String form =
                "do=apart&article="
                        + morning.longest().id()
                        + "&other="
                        + morning.first().id()
                        + "&next="
                        + way;

        assertThat(post("/en/correction", form, "Host: news.example").status()).isEqualTo(403);
        assertThat(post("/en/correction", form).status()).isEqualTo(303);
        assertThat(site.store.corrections().of(morning.first().id())).hasSize(1);
        assertThat(page(way).select(".related [data-open]").eachAttr("href"))
                .doesNotContain("/en/article/" + morning.first().id());
    }

    @Test
    void s10_aReadersMarksAreTakenFromPagesOfOursOnly() {
        String form = "do=mute&tag=Ferry";
        assertThat(http.post("/en/my/tags", form).status()).isEqualTo(403);
        assertThat(post("/en/my/tags", form, "Origin: https://evil.example").status())
                .isEqualTo(403);
        assertThat(post("/en/my/tags", form, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
        assertThat(post("/en/my/tags", form, "Host: 192.168.1.5", "Origin: null").status())
                .isEqualTo(303);
        assertThat(post("/en/my/tags", "do=x&tag=Ferry").status()).isEqualTo(400);
        assertThat(post("/en/my/../feeds", "do=x", "Host: news.example").status())
                .isIn(403, 404, 400);
    }

    @Test
    void aMutedTagHidesItsStoriesAndAFollowedOneHasAPlace() {
        Reply muted = post("/en/my/tags", "do=mute&tag=Ferry&next=/en/tag/Ferry");
        String cookie = "Cookie: d8-tags=" + muted.cookie("d8-tags");
        Document front = page("/en/", cookie);

        assertThat(muted.header("Location")).isEqualTo("/en/tag/Ferry");
        assertThat(front.select(".lead")).isEmpty();
        assertThat(front.select(".hushed a").attr("href"))
                .isEqualTo("/en/story/" + morning.story());
        assertThat(front.select(".count").text()).isEqualTo("1 of 8 read");
        assertThat(page("/en/latest", cookie).select("[data-open]").eachAttr("href"))
                .doesNotContain("/en/article/" + morning.longest().id())
                .isNotEmpty();
        assertThat(page("/en/tag/Ferry", cookie).select(".choices button").text())
                .isEqualTo("Stop muting");

        Reply followed = post("/en/my/tags", "do=follow&tag=sportNews");
        Document with = page("/en/", "Cookie: d8-tags=" + followed.cookie("d8-tags"));
        assertThat(with.select(".followed h2").text()).isEqualTo("#sportNews");
        assertThat(with.select(".followed li")).isNotEmpty();
    }

    @Test
    void aHashtagHasItsStoriesItsDaysAndItsNeighbours() {
        Document tag = page("/en/tag/Ferry");

        assertThat(tag.select("h1").text()).isEqualTo("#Ferry");
        assertThat(tag.select(".head").text()).contains("4 articles");
        assertThat(tag.select(".river h2")).hasSize(1);
        assertThat(tag.select(".river").text()).contains("3 more in this story");
        assertThat(tag.select(".graph svg").attr("aria-label"))
                .isEqualTo(
                        "Articles on 1 of the last 28 days. Most on Monday, 23 November 2026: 4.");
        assertThat(tag.select(".graph rect")).hasSize(1);
        assertThat(tag.select(".neighbours a").eachText()).contains("#HarrowIsland", "#Storm");
        assertThat(http.get("/en/tag/FERRY").header("Location")).isEqualTo("/en/tag/Ferry");
        assertThat(http.get("/en/tag/NoSuchThing").status()).isEqualTo(404);
        assertThat(page("/en/tags").select("h1").text()).isEqualTo("Hashtags");
    }

    private Document page(String path, String... headers) {
        Reply reply = http.get(path, headers);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return Jsoup.parse(reply.body());
    }

    /// As a form of ours is sent.
    private Reply post(String path, String form, String... headers) {
        String token = "0123456789abcdef0123456789abcdef";
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Cookie: d8-form=" + token + "; __Host-d8-form=" + token;
        return http.post(path, "csrf=" + token + "&" + form, all);
    }
}
