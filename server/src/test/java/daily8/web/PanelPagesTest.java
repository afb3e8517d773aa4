package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.panel.PanelFeature;
import daily8.testing.RawHttp;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The panel as a person without a script uses it: each button leads to a page of its own.
class PanelPagesTest {
    private static SiteFixture site;
    private static UnderstoodMorning morning;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        site = new SiteFixture();
        morning = new UnderstoodMorning(site);
        http = new RawHttp(site.port());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) throws Exception {
        var answer = http.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body(), site.url() + path);
    }

    @Test
    void theArticlePageNamesEveryFeature() throws Exception {
        Document page = page("/en/article/" + morning.first().id());

        assertThat(page.select(".panel h2").eachText())
                .as("under the headline and after the text")
                .containsExactly("Try Our AI Features", "Try Our AI Features");
        assertThat(page.select("[aria-labelledby=panel-top] [data-feature]").eachText())
                .containsExactly(
                        "Key points",
                        "All sides",
                        "Numbers & quotes",
                        "Who says what",
                        "Timeline",
                        "Background",
                        "Copy trail",
                        "New since you read",
                        "Ask");
    }

    @Test
    void everyButtonLeadsToAPageInBothLanguages() throws Exception {
        for (PanelFeature feature : site.features.inOrder()) {
            for (String language : new String[] {"/en", "/ar"}) {
                String article = language + "/article/" + morning.first().id();
                String story = language + "/story/" + morning.story();
                for (String base : new String[] {article, story}) {
                    Document page = page(base + "/panel/" + feature.word());
                    assertThat(page.select("main h2").first()).isNotNull();
                    assertThat(page.select("[aria-current=page].button")).hasSize(1);
                }
            }
        }
    }

    @Test
    void aQuotationLeadsToItsSentenceLitUpAndBack() throws Exception {
        Document answer = page("/en/article/" + morning.first().id() + "/panel/key-points");
        String link = answer.select("blockquote a").eachAttr("abs:href").getFirst();
        String quoted = answer.select("blockquote q").eachText().getFirst();

        Document article = page(link.substring(site.url().length(), link.indexOf('#')));

        assertThat(article.select("mark#quote").text()).isEqualTo(quoted);
        assertThat(article.select(".back a").attr("href"))
                .isEqualTo("/en/article/" + morning.first().id() + "/panel/key-points#q1");
    }

    @Test
    void theWayBackStaysOnThisSite() throws Exception {
        Document article =
                page(
                        "/en/article/"
                                + morning.first().id()
                                + "?quote=0-10&from=https%3A%2F%2Fevil.example%2F");

        assertThat(article.select(".back a").attr("href")).doesNotContain("evil");
    }

    @Test
    void aCopyTrailFoldsTheReprint() throws Exception {
        Document answer = page("/en/story/" + morning.story() + "/panel/copy-trail");

        assertThat(answer.select("h3").eachText())
                .anySatisfy(
                        heading -> assertThat(heading).contains("repeated by another publisher"));
    }

    @Test
    void aQuestionIsAnsweredWithoutAScript() throws Exception {
        Document answer =
                page(
                        "/en/story/"
                                + morning.story()
                                + "/panel/ask?q=how+many+people+were+on+board+the+ferry");

        assertThat(answer.select("blockquote q").eachText())
                .contains("Two hundred people were on board.");
        assertThat(answer.select("#question").val())
                .isEqualTo("how many people were on board the ferry");
    }

    @Test
    void theWholeArchiveCanBeAsked() throws Exception {
        assertThat(page("/en/ask").select("[role=status]").text()).startsWith("Type a question");
        assertThat(page("/en/ask?q=zzzz").select("[role=status]").text())
                .isEqualTo("Nothing found that answers this.");
    }

    @Test
    void thePartAloneIsWhatAPageOpensInPlace() throws Exception {
        Document part = page("/en/article/" + morning.first().id() + "/panel/all-sides?part");

        assertThat(part.select(".panel-answer")).hasSize(1);
        assertThat(part.select("header.masthead")).isEmpty();
    }

    @Test
    void unknownFeaturesAndArticlesAreNotFound() throws Exception {
        String article = "/en/article/" + morning.first().id();
        assertThat(http.get(article + "/panel/horoscope").status()).isEqualTo(404);
        assertThat(http.get("/en/article/" + "0".repeat(32) + "/panel/ask").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNewCountsFromTheReadingBefore() throws Exception {
        String base = "/en/story/" + morning.story() + "/panel/new-since";

        assertThat(page(base).select("[role=status]").text())
                .isEqualTo("You have not read this story before.");
        assertThat(page(base + "?since=2026-11-22T00:00:00Z").select("blockquote")).isNotEmpty();
        assertThat(page(base + "?since=2026-11-24T00:00:00Z").select("[role=status]").text())
                .isEqualTo("Nothing new since you read it.");
    }
}
