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
    void aSectionAndASiteBehindTheHeadlineAreLeftOut() {
        String html =
                "<meta property=og:title content='Ferry sails again - Coast | Post Online'>"
                        + "<h1>Ferry sails again</h1>";
        assertThat(title(html)).isEqualTo("Ferry sails again");
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
        Document page = PageParser.parse(html, URI.create(address));
        return Titles.find(PageFacts.of(page), "");
    }
}
