package daily8.comment;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.HtmlCase;
import daily8.testing.SafeHtmlOracle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written as a comment, nothing in it acts.
class S6CommentXssTest {
    private final CommentHtml html = new CommentHtml();

    static List<HtmlCase> hostile() {
        return HtmlCase.in("hostile.txt");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void s6_htmlIsTextAlsoInsideMarkdown(HtmlCase hostile) {
        for (String frame :
                List.of(
                        "%s",
                        "**%s**",
                        "> %s",
                        "- %s",
                        "    %s",
                        "`%s`",
                        "```\n%s\n```",
                        "[x](%s)",
                        "![%s](%s)",
                        "[x]: %s\n\n[x]",
                        "<%s>",
                        "# %s")) {
            String shown = html.of(frame.replace("%s", hostile.input()));
            assertThat(SafeHtmlOracle.faults(shown)).as(shown).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](//evil.example/x)",
                "[x](https://a.example \"onmouseover=alert(1)\")",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://a.example/p.png)",
                "[x]: javascript:alert(1)\n\n[x]",
                "https://a.example/\"onmouseover=alert(1)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "**<img src=x onerror=alert(1)>**",
                "<!--><script>alert(1)</script>-->",
                "[<script>alert(1)</script>](https://a.example)"
            })
    void s6_linksLeadToPagesOnly(String markdown) {
        String shown = html.of(markdown);

        assertThat(SafeHtmlOracle.faults(shown)).as(shown).isEmpty();
        assertThat(shown).doesNotContain("<img").doesNotContain("<script");
        assertThat(shown.replaceAll(">[^<]*<", "><")).doesNotContainIgnoringCase("javascript:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So **bold** and *leaning*   | <strong>bold</strong>",
                "# Loud                      | <p><strong>Loud</strong></p>",
                "> quoted                    | <blockquote><p>quoted</p></blockquote>",
                "see https://a.example/b?c=1.| href=\"https://a.example/b?c=1\"",
                "![a pier](https://a.example/p.png) | a pier</a>",
                "5 < 6 & 7                   | 5 &lt; 6 &amp; 7"
            })
    void whatPeopleMeanIsShown(String markdown, String expected) {
        assertThat(html.of(markdown).replace("\n", "")).contains(expected);
    }

    @Test
    void linksTellNobodyWhereOneComesFrom() {
        assertThat(html.of("https://a.example"))
                .contains("rel=\"noopener noreferrer nofollow ugc\"", "target=\"_blank\"");
    }

    @Test
    void s22_hostileMarkdownCostsNoTime() {
        long start = System.nanoTime();
        for (String piece : List.of("[", "*a ", "> ", "`", "![](", "<a ", "_*", "- ")) {
            html.of(piece.repeat(8_000 / piece.length()));
        }
        html.of("**a ".repeat(2_000) + "a**".repeat(2_000));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
