package daily8.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour opens|Harbour opens",
                "Tom &amp; Ada|Tom & Ada",
                "AT&amp;amp;T|AT&T",
                "Here&amp;#8217;s the ferry|Here’s the ferry",
                "<i>Vega</i> sails|Vega sails",
                "&lt;i&gt;Vega&lt;/i&gt; sails|Vega sails",
                "What the &lt;b&gt; tag is for|What the <b> tag is for",
                "5 < 6 &amp; 7 > 3|5 < 6 & 7 > 3",
                "Fish&nbsp;&amp;  chips|Fish & chips",
                "a<br>b<script>alert(1)</script>|a b",
                "R&D; and so on|R&D; and so on",
            })
    void aTitleIsOneLineOfPlainText(String html, String text) {
        assertThat(PlainText.line(html)).isEqualTo(text);
    }

    @Test
    void paragraphsAreSeparatedByOneEmptyLine() {
        String html =
                "<h2>Tides</h2><div><p>One  <b>two</b></p>\n\n<p>three<br>four</p></div>five<br><br>six"
                        + "<ul><li>seven<li>eight</ul><table><tr><td>9<td>10<tr><td>11</table>";
        assertThat(PlainText.paragraphs(html))
                .isEqualTo(
                        "Tides\n\nOne two\n\nthree\nfour\n\nfive\n\nsix\n\nseven\n\neight\n\n9 10\n11");
    }

    @Test
    void aShortTextIsItsOwnExcerpt() {
        assertThat(PlainText.excerpt("Harbour", 7)).isEqualTo("Harbour");
    }

    @Test
    void anExcerptEndsBehindAWord() {
        assertThat(PlainText.excerpt("The harbour, open again", 14)).isEqualTo("The harbour…");
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharactersThatAReaderSees() {
        String family = "👨‍👩‍👧";
        assertThat(PlainText.excerpt(family.repeat(3), 2 * family.length()))
                .isEqualTo(family + "…");
        assertThat(PlainText.excerpt("e\u0301".repeat(4), 6)).isEqualTo("e\u0301e\u0301…");
    }

    @Test
    void anExcerptClosesTheDirectionsItOpened() {
        assertThat(PlainText.excerpt("قال \u2067مرحبا بكم في الميناء\u2069 اليوم", 17))
                .isEqualTo("قال \u2067مرحبا بكم…\u2069");
    }

    @Test
    void anExcerptOfNothingIsJustTheSign() {
        assertThat(PlainText.excerpt("harbour", 0)).isEqualTo("…");
    }
}
