package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    @Test
    void theArticleIsFoundInsideAGraphAndItsReferencesFollowed() {
        JsonLd jsonLd =
                of(
                        """
                        {"@graph":[{"@type":"WebSite","name":"The Harbour Post"},
                         {"@type":"NewsArticle","headline":"Ferry","author":[{"@id":"#a"},"Bo Reed"]},
                         {"@id":"#a","@type":"Person","name":"Ada Quill"}]}\
                        """);
        assertThat(jsonLd.text("headline")).isEqualTo("Ferry");
        assertThat(jsonLd.names("author")).containsExactly("Ada Quill", "Bo Reed");
        assertThat(jsonLd.textOf("WebSite", "name")).contains("The Harbour Post");
    }

    @Test
    void lineBreaksInStringsAndCommasTooManyAreForgiven() {
        JsonLd jsonLd = of("<!-- {\"@type\":\"Article\",\"headline\":\"Ferry\nsails\",}, -->");
        assertThat(jsonLd.text("headline")).isEqualTo("Ferry sails");
    }

    @Test
    void theArticleWithMostToSayIsThePages() {
        JsonLd jsonLd =
                of(
                        """
                        [{"@type":"NewsArticle","headline":"Related"},
                         {"@type":"NewsArticle","headline":"Ferry","datePublished":"2026-11-16"}]\
                        """);
        assertThat(jsonLd.text("headline")).isEqualTo("Ferry");
    }

    @Test
    void anUnreadableScriptSaysNothing() {
        JsonLd jsonLd = of("{\"@type\": \"NewsArticle\", \"headline\": ");
        assertThat(jsonLd.text("headline")).isEmpty();
        assertThat(jsonLd.names("author")).isEmpty();
        assertThat(jsonLd.paywalled()).isFalse();
    }

    private static JsonLd of(String json) {
        String html = "<script type='application/ld+json'>" + json + "</script>";
        return JsonLd.of(PageParser.parse(html, URI.create("https://news.example/")));
    }
}
