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
        assertThat(Bylines.split(List.of(byline))).containsExactly(expected.split("/", -1));
    }

    @Test
    void addressesAreNoNames() {
        assertThat(Bylines.split(List.of("https://news.example/ada", "ada@news.example", "Ada")))
                .containsExactly("Ada");
    }

    @Test
    void theShownBylineSpeaksWhereMetadataIsSilent() {
        Document page =
                PageParser.parse(
                        "<p class=byline>By <a rel=author>Ada Quill</a></p>",
                        URI.create("https://news.example/"));
        assertThat(Bylines.find(page, MetaTags.of(page), JsonLd.of(page)))
                .containsExactly("Ada Quill");
    }
}
