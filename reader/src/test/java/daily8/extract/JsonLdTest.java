package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.SourceText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
    void whereAPageIsTalkedAboutIsReadFromIt() {
        assertThat(discussion("/forum/12")).isEqualTo("https://tide.example/forum/12");
        assertThat(discussion("https://forum.example/t/7")).isEqualTo("https://forum.example/t/7");
        assertThat(discussion("")).isEmpty();
        assertThat(discussion("no address at all")).isEmpty();
    }

    private static String discussion(String named) {
        String page =
                "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Ferry\",\"discussionUrl\":\""
                        + named
                        + "\"}</script></head><body><article><h1>Ferry</h1>"
                        + "<p>The ferry sails again after the storm.</p></article></body></html>";
        return new Extractor()
                .extract(
                        new SourceText.PageFetched(
                                URI.create("https://tide.example/ferry"),
                                page.getBytes(StandardCharsets.UTF_8),
                                "text/html; charset=utf-8"))
                .discussionUrl();
    }

    @Test
    void anUnreadableScriptSaysNothing() {
        JsonLd jsonLd = of("{\"@type\": \"NewsArticle\", \"headline\": ");
        assertThat(jsonLd.text("headline")).isEmpty();
        assertThat(jsonLd.names("author")).isEmpty();
        assertThat(jsonLd.paywalled()).isFalse();
    }

    @Test
    void theFieldsOfABrokenScriptAreTakenOneByOne() {
        JsonLd jsonLd =
                of(
                        """
                        {"@type":"NewsArticle","headline":"The "old" ferry sails",
                         "datePublished":"2026-11-16T07:30:00Z" "author":[{"@type":"Person",
                         "name":"Ada Quill"},{"name":"Bo Reed"}],"publisher":{"name":"The Post"\
                        """);
        assertThat(jsonLd.text("headline")).isEqualTo("The \"old\" ferry sails");
        assertThat(jsonLd.text("datePublished")).isEqualTo("2026-11-16T07:30:00Z");
        assertThat(jsonLd.authors()).containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void aScriptEscapedForHtmlIsRead() {
        assertThat(
                        of("{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Ferry&quot;}")
                                .text("headline"))
                .isEqualTo("Ferry");
    }

    private static JsonLd of(String json) {
        String html = "<script type='application/ld+json'>" + json + "</script>";
        return PageFacts.of(PageParser.parse(html, URI.create("https://news.example/"))).jsonLd();
    }
}
