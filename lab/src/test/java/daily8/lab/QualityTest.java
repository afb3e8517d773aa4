package daily8.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {
    @TempDir Path data;

    @Test
    void aTextThatIsWholeScoresOneAndHalfOfItLess() {
        String text = "The ferry sails again.\nThree boats left Vestby.";

        assertThat(RougeLsum.f1(text, text)).isEqualTo(1);
        // four of eight words, all of them right
        assertThat(RougeLsum.f1(text, "The ferry sails again.")).isCloseTo(2.0 / 3, within(0.001));
        assertThat(RougeLsum.f1(text, "")).isZero();
    }

    @Test
    void wordsOfSeveralParagraphsCountTogetherButEachOnce() {
        // b and d lie in one subsequence, c in the other; three of three and three of four words
        assertThat(RougeLsum.f1("a b c d", "b d\nc")).isCloseTo(6.0 / 7, within(0.001));
        assertThat(RougeLsum.f1("a b", "a a a b")).isCloseTo(4.0 / 6, within(0.001));
    }

    @Test
    void ideographsAreWordsByThemselves() {
        assertThat(RulerWords.folded("灯台が２本 Ａ")).containsExactly("灯", "台", "が", "2", "本", "a");
        assertThat(RulerWords.line("“Straße” – neu!")).isEqualTo("strasse neu");
    }

    @Test
    void aFolderOfPagesIsMeasuredAndWritten() throws IOException {
        write(
                "extract/aeb/ground-truth.json",
                "{\"p\": {\"url\": \"\", \"articleBody\": \"" + STORY + "\"}}");
        write("extract/aeb/html/p.html.gz", "<h1>The ferry</h1><p>" + STORY + "</p>");
        Path out = data.resolve("quality.md");

        boolean measured =
                new Quality()
                        .run(
                                new LabOptions(
                                        List.of(
                                                "--data",
                                                data.toString(),
                                                "--out",
                                                out.toString())));

        assertThat(measured).isTrue();
        assertThat(Files.readString(out))
                .contains(
                        "| article-extraction-benchmark | 1 | text, F1 of shingles | 1.000 |  | rs_");
    }

    @Test
    void anEmptyFolderMeasuresNothing() throws IOException {
        assertThat(new Quality().run(new LabOptions(List.of("--data", data.toString())))).isFalse();
    }

    private static final String STORY =
            "The ferry to Nordholm sails again, the harbour office said on Monday, after a week of"
                    + " storms that had cut the island off from the mainland. Three boats with flour,"
                    + " medicine and post left Vestby before dawn, and more will follow as soon as the"
                    + " tide allows it, the office said in the evening.";

    private void write(String file, String text) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        try (OutputStream raw = Files.newOutputStream(path);
                OutputStream out = file.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
