package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Ferry sails again - The Harbour Post ; Ferry sails again
                    Ferry sails again | Harbour Post ; Ferry sails again
                    The Harbour Post: Ferry sails again ; Ferry sails again
                    Ferry sails again | Coast | The Harbour Post ; Ferry sails again | Coast
                    Storm - and after ; Storm - and after
                    Ferry sails again › Harbour Post ; Ferry sails again
                    The Harbour Post ; ''
                    风暴过后渡轮恢复通航-The Harbour Post ; 风暴过后渡轮恢复通航
                    Ferry_again-The Harbour Post ; Ferry_again-The Harbour Post
                    """)
    void theSitesNameIsNoPartOfTheHeadline(String title, String expected) {
        SiteName site = new SiteName("The Harbour Post", "https://news.example/", List.of());
        assertThat(site.cutFrom(title)).isEqualTo(expected);
    }

    @Test
    void theShownHeadingWinsWhereMetadataAgrees() {
        String html =
                "<title>Ferry to Nordholm sails again after storm</title><h1>The Harbour Post</h1>"
                        + "<h1>Ferry to Nordholm sails again</h1>";
        assertThat(title(html)).isEqualTo("Ferry to Nordholm sails again");
    }

    @Test
    void metadataIsTheHeadlineWhereThePageShowsAnother() {
        String html = "<meta property=og:title content='Ferry sails'><h1>Welcome, reader</h1>";
        assertThat(title(html)).isEqualTo("Ferry sails");
    }

    @Test
    void aKickerThatOnlyTheHeadingHasIsLeftOut() {
        String html =
                "<title>Storm: Ferry sails again</title><meta property=og:title content='Ferry sails"
                        + " again'><h1>Storm: Ferry sails again</h1>";
        assertThat(title(html + headline("Storm: Ferry sails again")))
                .isEqualTo("Ferry sails again");
    }

    @Test
    void aHeadlineThatTheAddressSpellsOutWasThere() {
        String html =
                "<meta property=og:title content='Nordholm: Storm is over for the ferry'>"
                        + "<h1>Nordholm: Storm is over for the ferry</h1>"
                        + headline("Die Fähre nach Nordholm fährt wieder");
        String address = "https://news.example/2026/die-faehre-nach-nordholm-faehrt-wieder,a7.html";
        assertThat(title(html, address)).isEqualTo("Die Fähre nach Nordholm fährt wieder");
        assertThat(title(html, "https://news.example/2026/die-faehre-nach-nordholm"))
                .isEqualTo("Nordholm: Storm is over for the ferry");
    }

    @Test
    void aTitleForNetworksThatIsTheHeadlineCutShortIsNotTaken() {
        String html =
                "<meta property=og:title content='Ferry sails again'><h1>Ferry sails again, but to"
                        + " which harbour?</h1>";
        assertThat(title(html + headline("Ferry sails again, but to which harbour?")))
                .isEqualTo("Ferry sails again, but to which harbour?");
    }

    @Test
    void aKickerThatMetadataSaysTwiceStays() {
        String html =
                "<meta property=og:title content='Storm: Ferry sails again'><h1>Ferry sails"
                        + " again</h1>";
        assertThat(title(html + headline("Storm: Ferry sails again")))
                .isEqualTo("Storm: Ferry sails again");
    }

    @Test
    void headingAndSearchEnginesWinAgainstATitleThatIsMadeForNetworks() {
        String html =
                "<meta property=og:title content='You will not believe this ferry'><meta"
                        + " name=twitter:title content='You will not believe this ferry'>"
                        + "<h1>Ferry to Nordholm sails again</h1>";
        assertThat(title(html + headline("Ferry to Nordholm sails again")))
                .isEqualTo("Ferry to Nordholm sails again");
    }

    @Test
    void aHeadingInATrailOfLinksIsForSearchEngines() {
        String metas = "<title>Ferry Nordholm: all about it</title>" + network("Ferry sails again");
        String heading = "<h1>Ferry Nordholm: all about it</h1>";
        String page = metas + card("Ferry sails again") + headline("Ferry Nordholm: all about it");
        assertThat(title(page + "<article><nav>" + heading + "</nav></article>"))
                .isEqualTo("Ferry sails again");
        assertThat(title(page + "<div class='top-breadcrumb'>" + heading + "</div>"))
                .isEqualTo("Ferry sails again");
        assertThat(title(page + "<article>" + heading + "</article>"))
                .isEqualTo("Ferry Nordholm: all about it");
    }

    @Test
    void theArticlesOwnHeadingIsRightWhereOnlyNetworksGetAnotherTitle() {
        String heading = "<h1>Keeper from Vestby finds the fault</h1>";
        String page =
                "<title>Keeper from Vestby finds the fault</title>"
                        + network("Why was the lighthouse dark?")
                        + headline("Keeper from Vestby finds the fault");
        assertThat(title(page + "<article><header>" + heading + "</header></article>"))
                .isEqualTo("Keeper from Vestby finds the fault");
        assertThat(title(page + "<div>" + heading + "</div>"))
                .isEqualTo("Why was the lighthouse dark?");
    }

    @Test
    void aKickerInAnElementOfItsOwnThatOnlyNetworksGetIsLeftOut() {
        String heading = "<h2><span>After the storm</span> <b>Ferry sails again</b></h2>";
        assertThat(title(network("After the storm: Ferry sails again") + heading))
                .isEqualTo("Ferry sails again");
        String twice = card("After the storm: Ferry sails again");
        assertThat(title(network("After the storm: Ferry sails again") + twice + heading))
                .isEqualTo("After the storm: Ferry sails again");
    }

    @Test
    void aTitleThatTheAddressAndTheNameInJsonLdSpellOutIsTheArticles() {
        String page =
                network("Ferry to Nordholm: The fault was in the newest wire")
                        + card("Ferry to Nordholm: The fault was in the newest wire")
                        + "<article><h1>The light is back</h1></article>"
                        + "<script type=application/ld+json>{'@type':'NewsArticle','headline':'The"
                        + " light is back','name':'Ferry to Nordholm: The fault was in the newest"
                        + " wire'}</script>";
        String address = "https://news.example/ferry-to-nordholm_-the-fault-was-in-the-newest-wire";
        assertThat(title(page, address))
                .isEqualTo("Ferry to Nordholm: The fault was in the newest wire");
        assertThat(title(page, "https://news.example/a1")).isEqualTo("The light is back");
    }

    @Test
    void aSectionAndASiteBehindTheHeadlineAreLeftOut() {
        String html =
                "<meta property=og:title content='Ferry sails again - Coast | Post Online'>"
                        + "<h1>Ferry sails again</h1>";
        assertThat(title(html)).isEqualTo("Ferry sails again");
    }

    @Test
    void allThatStandsBehindTheHeadingIsLeftOut() {
        String html = network("风暴过后渡轮恢复通航_海岸_天气_港口邮报") + "<h1>风暴过后渡轮恢复通航</h1>";
        assertThat(title(html)).isEqualTo("风暴过后渡轮恢复通航");
    }

    @Test
    void aHeadingThatIsTheSitesNameIsNotTheHeadline() {
        String html = "<title>Harbour News » Ferry sails again</title><h1>Harbour News</h1>";
        assertThat(title(html, "https://harbournews.example/a1")).isEqualTo("Ferry sails again");
    }

    @Test
    void aHeadlineThatIsStatedAsTheSitesNameStaysWhole() {
        String headline = "Cup preview: Nordholm looks forward to the derby";
        String html = network(headline) + "<h1>" + headline + "</h1>";
        assertThat(title(html, "https://news.example/", headline)).isEqualTo(headline);
    }

    @Test
    void aSitesNameThatIsAHeadingToo() {
        String html = network("Ferry sails again | Post") + "<h1>The Harbour Post</h1>";
        assertThat(title(html, "https://news.example/", "The Harbour Post"))
                .isEqualTo("Ferry sails again");
    }

    @Test
    void aSitesNameIsNoHeadlineHoweverLong() {
        String html =
                "<title>Ferry sails again</title>"
                        + network("Harbour News - Latest from the coast")
                        + "<h1>Ferry sails again</h1>";
        String site = "Harbour News - Latest from the coast";
        assertThat(title(html, "https://news.example/", site)).isEqualTo("Ferry sails again");
    }

    @Test
    void aPageThatStatesItsNameAloneIsTitledByItsMainHeading() {
        String html = network("Harbour News") + "<h2>Tickets</h2><h1>Ferry sails again</h1>";
        assertThat(title(html, "https://news.example/", "Harbour News"))
                .isEqualTo("Ferry sails again");
    }

    private static String network(String title) {
        return "<meta property=og:title content='" + title + "'>";
    }

    private static String card(String title) {
        return "<meta name=twitter:title content='" + title + "'>";
    }

    private static String headline(String text) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\""
                + text
                + "\"}</script>";
    }

    private static String title(String html) {
        return title(html, "https://news.example/");
    }

    private static String title(String html, String address) {
        return title(html, address, "");
    }

    private static String title(String html, String address, String publisher) {
        Document page = PageParser.parse(html, URI.create(address));
        return Titles.find(PageFacts.of(page), publisher);
    }
}
