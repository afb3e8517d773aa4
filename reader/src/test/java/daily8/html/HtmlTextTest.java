package daily8.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.html.HtmlText.Mark;
import daily8.testing.HtmlCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HtmlTextTest {
    static List<Path> extracted() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/extract"))) {
            return folders.map(folder -> folder.resolve("expected.json")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extracted")
    void theTextOfAnArticleIsTheTextThatExtractionGave(Path draft) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(draft));
        assertThat(text(joined(json.path("html")))).isEqualTo(joined(json.path("text")));
    }

    @Test
    void paragraphsArePartedByOneEmptyLineAndCaptionsLeftOut() {
        assertThat(
                        text(
                                """
                                <h2>Ferry</h2><p>It  left at <b>six</b>.</p>
                                <figure><img src="https://a.example/1.jpg"><figcaption>The pier</figcaption></figure>
                                <blockquote><p>We heard it &amp; ran.<br>All of us.</p></blockquote>
                                <p>One<br><br>two</p>
                                """))
                .isEqualTo(
                        "Ferry\n\nIt left at six.\n\nWe heard it & ran.\nAll of us.\n\nOne\n\ntwo");
    }

    @Test
    void itemsAndRowsStandOnNeighbouringLines() {
        assertThat(text("<p>Now:</p><ul><li>tea<li>rusks</ul><p>Then"))
                .isEqualTo("Now:\n\ntea\nrusks\n\nThen");
        assertThat(
                        text(
                                "<table><thead><tr><th>Quay<th>Ships<tbody><tr><td>North<td>12"
                                        + "<tr><td>South<td><td>late</table>"))
                .isEqualTo("Quay\tShips\nNorth\t12\nSouth\t\tlate");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(text("<p>Run<pre>\n  if (a &lt; b)\n    go();\n</pre><p>Done"))
                .isEqualTo("Run\n\nif (a < b)\n    go();\n\nDone");
    }

    @Test
    void aMarkStandsAroundItsSentence() {
        assertThat(marked("<p>It left. It <b>sank</b>. All lived.</p>", "It sank."))
                .isEqualTo(
                        "<p>It left. <mark id=\"k1\" class=\"place k1\">It </mark><b>"
                                + "<mark class=\"place k1\">sank</mark></b>"
                                + "<mark class=\"place k1\">.</mark> All lived.</p>");
    }

    @Test
    void aMarkThatCrossesParagraphsAndEntitiesBreaksNothing() {
        assertThat(marked("<p>Salt &amp; oil</p><p>&lt;tea&gt;</p>", "& oil\n\n<tea>"))
                .isEqualTo(
                        "<p>Salt <mark id=\"k1\" class=\"place k1\">&amp; oil</mark></p>"
                                + "<p><mark class=\"place k1\">&lt;tea&gt;</mark></p>");
    }

    @Test
    void marksMayOverlap() {
        HtmlText text = HtmlText.of("<p>abcd</p>");
        assertThat(text.marked(List.of(new Mark("k1", 0, 3), new Mark("q1", 2, 4))))
                .isEqualTo(
                        "<p><mark id=\"k1\" class=\"place k1\">ab</mark>"
                                + "<mark class=\"place k1\"><mark id=\"q1\" class=\"place q1\">c"
                                + "</mark></mark><mark class=\"place q1\">d</mark></p>");
    }

    @Test
    void aMarkNeverSplitsACharacterAndNoneMarksNothing() {
        String ferry = "<p>⛴🚢 sails</p>";
        HtmlText text = HtmlText.of(ferry);
        assertThat(text.marked(List.of(new Mark("k1", 2, 3)))).isEqualTo(ferry);
        assertThat(text.marked(List.of(new Mark("k1", 50, 90), new Mark("k2", -3, 0))))
                .isEqualTo(ferry);
        assertThat(text.marked(List.of())).isSameAs(ferry);
    }

    @Test
    void anIdThatCouldBreakOutIsRefused() {
        assertThatThrownBy(() -> new Mark("k1\"><script>", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever a feed sends: the marked page reads as before, and taking the marks away gives the
    /// sanitiser's own text back.
    @Test
    void s5_marksInHostileHtmlChangeNothingButThemselves() {
        List<String> seeds =
                Stream.concat(SanitizerTest.clean().stream(), SanitizerTest.hostile().stream())
                        .map(HtmlCase::input)
                        .toList();
        Random random = new Random(20261124);
        for (int i = 0; i < 3_000; i++) {
            String clean = Sanitizer.sanitize(HtmlMutation.of(seeds, random), "");
            HtmlText text = HtmlText.of(clean);
            String marked = text.marked(someMarks(text.text().length(), random));
            Document page = Jsoup.parseBodyFragment(marked);
            page.select("mark.place").unwrap();
            assertThat(reparsed(page)).isEqualTo(reparsed(Jsoup.parseBodyFragment(clean)));
            assertThat(HtmlText.of(marked).text()).isEqualTo(text.text());
        }
    }

    private static String reparsed(Document page) {
        return page.outputSettings(new Document.OutputSettings().prettyPrint(false)).body().html();
    }

    private static List<Mark> someMarks(int length, Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int start = random.nextInt(length + 1);
            marks.add(new Mark("k" + i, start, start + random.nextInt(60)));
        }
        return marks;
    }

    private static String text(String html) {
        return HtmlText.of(Sanitizer.sanitize(html, "")).text();
    }

    private static String marked(String html, String sentence) {
        HtmlText text = HtmlText.of(Sanitizer.sanitize(html, ""));
        int start = text.text().indexOf(sentence);
        return text.marked(List.of(new Mark("k1", start, start + sentence.length())));
    }

    private static String joined(JsonNode lines) {
        return String.join("\n", lines.valueStream().map(JsonNode::asString).toList());
    }
}
