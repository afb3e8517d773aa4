package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    By Ada Quill ; Ada Quill
                    Ada Quill and Bo Reed ; Ada Quill/Bo Reed
                    Von Ada Quill, Bo Reed und Cy Moss ; Ada Quill/Bo Reed/Cy Moss
                    Par Ada Quill et Bo Reed ; Ada Quill/Bo Reed
                    Written by Ada Quill & Bo Reed ; Ada Quill/Bo Reed
                    """)
    void aBylineIsSplitIntoNames(String byline, String expected) {
        assertThat(BylineText.split(List.of(byline))).containsExactly(expected.split("/", -1));
    }

    @Test
    void addressesAreNoNames() {
        assertThat(BylineText.split(List.of("https://news.example/ada", "ada@news.example", "Ada")))
                .containsExactly("Ada");
    }

    @Test
    void theShownBylineSpeaksWhereMetadataIsSilent() {
        Document page =
                PageParser.parse(
                        "<p class=byline>By <a rel=author>Ada Quill</a></p>",
                        URI.create("https://news.example/"));
        assertThat(Bylines.find(PageFacts.of(page), "")).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <p>Von <a href=/autoren/ada-quill>Ada Quill</a></p> ; Ada Quill
                    <div class=article-byline><span>Ada Quill</span></div> ; Ada Quill
                    <p>Par Ada Quill et Bo Reed</p> ; Ada Quill/Bo Reed
                    <p>بقلم أدا كويل</p> ; أدا كويل
                    <p>By the harbour she waited</p> ; ''
                    """)
    void aBylineIsFoundByItsLinkItsNameOrItsFirstWord(String html, String expected) {
        assertThat(String.join("/", names(html))).isEqualTo(expected);
    }

    @Test
    void aPersonIsTheAuthorWhereMetadataNamesThePublisherOnly() {
        String html =
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                        + "{\"@type\":\"Organization\",\"name\":\"The Harbour Post\"}}</script>";
        assertThat(names(html)).containsExactly("The Harbour Post");
        assertThat(names(html + "<meta name=parsely-author content='Ada Quill'>"))
                .containsExactly("Ada Quill");
        assertThat(names(html + "<p class=byline>By Ada Quill</p>")).containsExactly("Ada Quill");
    }

    @Test
    void authorsOfPicturesAndOfOtherArticlesAreNone() {
        String html =
                "<figure itemscope itemtype='https://schema.org/ImageObject'><meta itemprop=author"
                        + " content='Pic Ture'></figure><article><span itemprop=author>Ada Quill</span>"
                        + "</article><article><span itemprop=author>Bo Reed</span></article>";
        assertThat(names(html)).containsExactly("Ada Quill");
    }

    @Test
    void namesInPartsArePutTogether() {
        String html =
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                        + "[{\"givenName\":\"Ada\",\"familyName\":\"Quill\"}]}</script>";
        assertThat(names(html)).containsExactly("Ada Quill");
    }

    private static List<String> names(String html) {
        Document page = PageParser.parse(html, URI.create("https://news.example/"));
        return Bylines.find(PageFacts.of(page), "The Harbour Post");
    }
}
