package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a reader follows, has read and saved: their own, wherever they sign in.
@SuppressWarnings("NullAway.Init")
class MyFeedsTest {
    private SiteFixture site;
    private UnderstoodMorning morning;
    private Person ada;
    private Article article;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        morning = new UnderstoodMorning(site);
        ada = new Person(site, "ada").register();
        article =
                site.paper.articles().stream()
                        .filter(one -> one.source().name().equals("tidewater.example"))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Reply follow(String kind, String target, String... more) {
        String[] fields = new String[6 + more.length];
        String[] first = {"kind", kind, "target", target, "next", "/en/my/feeds"};
        System.arraycopy(first, 0, fields, 0, first.length);
        System.arraycopy(more, 0, fields, first.length, more.length);
        return ada.post("/en/my/follow", fields);
    }

    private String feeds(String query) {
        return ada.get("/en/my/feeds" + query).body();
    }

    private String star() {
        return "name=\"article\" value=\"" + article.id() + "\"";
    }

    @Test
    void whatIsFollowedIsGatheredInItsFolder() {
        follow("SOURCE", "tidewater.example", "do", "follow");
        assertThat(feeds("")).contains(star());
        follow("SOURCE", "tidewater.example", "do", "folder", "folder", "Sea & <shore>");

        assertThat(feeds("")).contains("Sea &amp; &lt;shore>");
        assertThat(feeds("?in=folder:Sea+%26+%3Cshore%3E")).contains(star());
        assertThat(feeds("?in=folder:Elsewhere")).doesNotContain(star());
        follow("SOURCE", "tidewater.example", "do", "forget");
        assertThat(feeds("")).contains("You follow nothing yet");
    }

    @Test
    void onlyWhatThereIsCanBeFollowed() {
        assertThat(follow("SOURCE", "nobody.example", "do", "follow").status()).isEqualTo(404);
        assertThat(follow("STORY", "0".repeat(32), "do", "follow").status()).isEqualTo(404);
        assertThat(follow("TAG", "No such tag", "do", "follow").status()).isEqualTo(404);
        assertThat(follow("PERSON", "ada", "do", "follow").status()).isEqualTo(400);
    }

    @Test
    void tagsAndStoriesAreFollowedToo() {
        follow("STORY", morning.story().toString(), "do", "follow");
        follow("TAG", "Ferry", "do", "follow");

        assertThat(feeds("?in=story:" + morning.story())).contains("class=\"river mine\"");
        assertThat(feeds("?in=tag:ferry")).contains("class=\"river mine\"");
        assertThat(ada.get("/en/tag/Ferry").body()).contains("Stop following");
    }

    @Test
    void whatIsReadIsNoLongerUnreadAndComesBackWhenAsked() {
        follow("SOURCE", "tidewater.example", "do", "follow");
        ada.get("/en/article/" + article.id());
        assertThat(feeds("?show=unread")).doesNotContain(star());
        assertThat(feeds("")).contains(star());
        ada.post("/en/my/articles", "do", "unread", "article", article.id().toString());
        assertThat(feeds("?show=unread")).contains(star());
        ada.post("/en/my/articles", "do", "all", "in", "source:tidewater.example");

        assertThat(feeds("?show=unread")).contains("You have read everything");
    }

    @Test
    void aMutedSourceIsNowhereInItsReadersLists() {
        assertThat(ada.get("/en/latest").body()).contains("/en/article/" + article.id());
        follow("SOURCE", "tidewater.example", "do", "mute");

        assertThat(ada.get("/en/latest").body()).doesNotContain("/en/article/" + article.id());
        Person ben = new Person(site, "ben");
        assertThat(ben.get("/en/latest").body()).contains("/en/article/" + article.id());
    }

    @Test
    void aMutedStoryGoesWithAllItsArticles() {
        String lead = "/en/article/" + morning.story();
        assertThat(ada.get("/en/latest").body()).contains(lead);
        follow("STORY", morning.story().toString(), "do", "mute");

        assertThat(ada.get("/en/latest").body()).doesNotContain(lead);
    }

    @Test
    void aStarIsKept() {
        ada.post("/en/my/star", "do", "save", "article", article.id().toString());
        assertThat(ada.get("/en/my/saved").body()).contains(star());
        assertThat(ada.get("/en/article/" + article.id()).body()).contains("value=\"remove\"");
        ada.post("/en/my/star", "do", "remove", "article", article.id().toString());
        assertThat(ada.get("/en/my/saved").body()).contains("Nothing saved yet");
        assertThat(ada.post("/en/my/star", "do", "save", "article", "0".repeat(32)).status())
                .isEqualTo(404);
    }

    @Test
    void whatABrowserRememberedOfAGuestComesAlong() {
        Person guest = new Person(site, "cai");
        guest.get("/en/tag/Ferry");
        guest.post("/en/my/tags", "tag", "Ferry", "do", "follow");
        guest.get("/en/story/" + morning.story());
        assertThat(guest.cookie("d8-read")).isNotEmpty();
        guest.register();

        assertThat(guest.cookie("d8-read") + guest.cookie("d8-tags")).isEmpty();
        assertThat(guest.get("/en/my/feeds").body()).contains("#Ferry");
        Person elsewhere = new Person(site, "cai");
        elsewhere.signIn();
        assertThat(elsewhere.get("/en/tag/Ferry").body()).contains("Stop following");
        assertThat(elsewhere.get("/en/article/" + morning.story()).body()).contains("since=");
    }

    @Test
    void theHistoryIsForgottenWhenAsked() {
        ada.get("/en/article/" + article.id());
        assertThat(ada.get("/en/my/history").body()).contains(star());
        ada.post("/en/my/history");
        assertThat(ada.get("/en/my/history").body()).doesNotContain(star());
    }

    @Test
    void opmlGoesOutAndComesBackIn() {
        follow("SOURCE", "tidewater.example", "do", "folder", "folder", "Sea");
        String opml = ada.get("/en/my/feeds/export.opml").body();
        assertThat(opml).contains("text=\"Sea\"", "tidewater.example");
        Person ben = new Person(site, "ben").register();
        ben.get("/en/my/feeds");
        Reply taken =
                ben.upload(
                        "/en/my/feeds/import",
                        opml.replace(
                                "</body>",
                                "<outline type=\"rss\" text=\"x\" xmlUrl=\"https://no.example/f\"/></body>"));

        assertThat(taken.body()).contains("1 new source is followed", "https://no.example/f");
        assertThat(ben.get("/en/my/feeds?in=folder:Sea").body()).contains(star());
        assertThat(site.store.feeds().all())
                .noneMatch(r -> r.feed().url().toString().contains("no.example"));
    }

    @Test
    void aFileWithoutFeedsIsToldAsOne() {
        ada.get("/en/my/feeds");
        assertThat(ada.upload("/en/my/feeds/import", "no feeds here").body())
                .contains("This file has no feeds in it.")
                .doesNotContain("0 new sources", "no OPML document");
    }

    @Test
    void guestsAreLedToTheDoorAndBack() {
        Person guest = new Person(site, "mal");
        assertThat(guest.get("/en/my/feeds?show=unread").header("Location"))
                .isEqualTo("/en/account/sign-in?next=%2Fen%2Fmy%2Ffeeds%3Fshow%3Dunread");
        guest.get("/en/account/sign-in");
        Reply star =
                guest.post(
                        "/en/my/star",
                        "article",
                        article.id().toString(),
                        "next",
                        "//evil.example");
        assertThat(star.header("Location")).isEqualTo("/en/account/sign-in");
    }

    @Test
    void theFrontPageShowsTheSectionsThatWereChosen() {
        assertThat(ada.get("/en/").body()).contains("id=\"shelf-");
        ada.get("/en/my/choices");
        ada.post("/en/my/choices", "section", "lifestyle", "country", "", "story", "yes");
        String front = ada.get("/en/").body();

        assertThat(front.replace("id=\"shelf-lifestyle\"", "")).doesNotContain("id=\"shelf-");
        assertThat(ada.post("/en/my/choices", "country", "<script>").status()).isEqualTo(400);
    }
}
