package daily8.html;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.HtmlCase;
import daily8.testing.SafeHtmlOracle;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // S9 without its bounds
final class SanitizerTest {
    private static final String BASE = "https://news.example/harbour/today.html";

    static List<HtmlCase> clean() {
        return HtmlCase.in("clean.txt");
    }

    static List<HtmlCase> hostile() {
        return HtmlCase.in("hostile.txt");
    }

    @ParameterizedTest
    @MethodSource("clean")
    void articlesKeepWhatIsWorthReading(HtmlCase article) {
        assertThat(Sanitizer.sanitize(article.input(), BASE)).isEqualTo(article.expected());
        assertThat(Sanitizer.sanitize(article.expected(), BASE)).isEqualTo(article.expected());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void s7_nothingActiveIsLeft(HtmlCase hostile) {
        inManyPlaces(hostile.input()).forEach(SanitizerTest::assertSafeAndStable);
    }

    @Test
    void mutatedHtmlIsSafeAndSanitisingItAgainChangesNothing() {
        List<String> seeds =
                Stream.concat(clean().stream(), hostile().stream()).map(HtmlCase::input).toList();
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            assertSafeAndStable(HtmlMutation.of(seeds, random));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<svg>",
                "<ul><li>",
                "<p><object>",
                "<b><p>",
                "<i></p>",
                "<noscript>",
                "<pre>",
                "<math><mtext>",
                "<h2><font>",
                "<q>",
                "<"
            })
    void s9_200ThousandNestedElementsAreBounded(String tag) {
        String clean = Sanitizer.sanitize(tag.repeat(200_000) + "<p>text", BASE);
        assertThat(SafeHtmlOracle.faults(clean)).isEmpty();
    }

    @Test
    void s9_100ThousandAttributesAreBounded() {
        StringBuilder html = new StringBuilder("<p");
        for (int i = 0; i < 100_000; i++) {
            html.append(" a").append(i).append("=b");
        }
        assertThat(Sanitizer.sanitize(html + ">text</p>", BASE)).isEqualTo("<p>text</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=/a>", "<p>a & b", "\"<\"", "<b>ж</b>"})
    void s9_20MegabytesAreBounded(String html) {
        assertSafeAndStable(html.repeat(20_000_000 / html.length()));
    }

    @Test
    void relativeAddressesWithoutABaseLeadNowhere() {
        assertThat(Sanitizer.sanitize("<a href='/x'>x</a><img src=y.jpg>", "")).isEqualTo("x");
    }

    private static void assertSafeAndStable(String html) {
        String once = Sanitizer.sanitize(html, BASE);
        assertThat(SafeHtmlOracle.faults(once)).as("%s%n=> %s", html, once).isEmpty();
        assertThat(Sanitizer.sanitize(once, BASE)).as(html).isEqualTo(once);
    }

    /// As it is, in an attribute, in elements that change how parsers read, and escaped.
    private static List<String> inManyPlaces(String html) {
        String escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return List.of(
                html,
                "<div><p>Before</p>" + html + "<p>After</p></div>",
                "<p><a href=\"/a\" title=\"" + html + "\">link</a></p>",
                "<img alt='" + html + "' src=/x.jpg>",
                "<svg><desc>" + html,
                "<math><mtext>" + html,
                "<table><tr>" + html,
                "<select>" + html,
                "<noscript>" + html + "</noscript>" + html,
                "<template>" + html,
                "<p>" + escaped + "</p>",
                "<style>" + html + "</style>",
                "<!--" + html + "-->");
    }
}
