package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
        assertThat(Titles.withoutSite(title, "The Harbour Post")).isEqualTo(expected);
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

    private static String title(String html) {
        Document page = PageParser.parse(html, URI.create("https://news.example/"));
        return Titles.find(page, MetaTags.of(page), JsonLd.of(page), "");
    }
}
