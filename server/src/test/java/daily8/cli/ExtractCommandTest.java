package daily8.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.SourceText.PageFetched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String PAGE =
            """
            <html lang="en"><head><meta property="og:title" content="The lamp burns"></head><body>
            <h1>The lamp burns</h1><div class="story"><p>The lamp of the lighthouse at Skarre burns
            again, the harbour office said on Monday, after three dark weeks and many complaints.</p>
            <p>Two fitters from Vestby had looked for the fault in every wire of the old tower, the
            keeper said, and found it in the newest one.</p>
            <div class="facts"><p>The tower was built in 1811 and is as high as nine houses.</p></div>
            </div></body></html>
            """;

    @TempDir Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aRuleOfTheOperator() throws IOException {
        Path site = Files.createDirectories(data.resolve("sites/news.example"));
        Files.writeString(site.resolve("rule.txt"), "drop: .facts\n");
    }

    @Test
    void aPageOfTheWebIsExplained() {
        assertThat(run("", "--explain", "https://news.example/lamp")).isZero();

        assertThat(out())
                .contains("title      The lamp burns", "+ meta og:title", "the body: div.story")
                .contains("rule       none");
    }

    @Test
    void aPageInAFileIsExplainedWithTheOperatorsRules() throws IOException {
        Path file = Files.writeString(data.resolve("page.html"), PAGE);

        run(
                "",
                "--explain",
                file.toString(),
                "--url",
                "https://news.example/lamp",
                "--data",
                data.toString());

        assertThat(out())
                .contains("rule       news.example")
                .contains("[the rule for news.example drops it] The tower was built");
    }

    @Test
    void aPageThatCantBeHadEndsWithStatus1AndSaysWhy() {
        assertThat(run("", "--explain", "https://closed.example/lamp")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("robots.txt forbids it");
    }

    @Test
    void withoutAPageThereIsNothingToExplain() {
        assertThat(run("", "--explain")).isEqualTo(2);
    }

    @Test
    void linesAreReadWithTheOperatorsRulesUnlessRulesAreOff() {
        String line =
                "{\"url\":\"https://news.example/lamp\",\"html\":\""
                        + PAGE.replace("\"", "'").replace("\n", " ")
                        + "\"}";

        run(line, "--quiet", "--data", data.toString());
        assertThat(out()).contains("fitters from Vestby").doesNotContain("1811");
        out.reset();
        run(line, "--quiet", "--data", data.toString(), "--no-rules");
        assertThat(out()).contains("1811");
    }

    private int run(String input, String... arguments) {
        WebPages web =
                url ->
                        "news.example".equals(url.getHost())
                                ? new WebPages.Found(
                                        new PageFetched(
                                                url,
                                                PAGE.getBytes(StandardCharsets.UTF_8),
                                                "text/html"))
                                : new WebPages.NotFound("robots.txt forbids it");
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new ExtractCommand(() -> web).run(List.of(arguments), terminal);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
