package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// No list of feeds brings more than an import may, costs much, or turns us against one host.
@Timeout(10)
class S23OpmlBombTest {
    @TempDir Path folder = Path.of(".");

    @Test
    void s23_ofAMillionOutlines5000FeedsAreTaken() {
        Opml.Contents read =
                read(outlines(1_000_000, i -> "<outline xmlUrl=\"https://h" + i + ".example/\"/>"));
        assertThat(read.feeds()).hasSize(Opml.FEEDS);
        assertThat(read.problems()).contains("only the first 5000 feeds are taken");
    }

    @Test
    void s23_ofOneHostNoMoreThanItsShareIsTaken() {
        Opml.Contents read =
                read(
                        outlines(
                                100_000,
                                i -> "<outline xmlUrl=\"https://victim.example/" + i + "\"/>"));
        assertThat(read.feeds()).hasSize(Opml.FEEDS_PER_HOST);
        assertThat(read.problems())
                .contains("of victim.example only the first " + Opml.FEEDS_PER_HOST + " are taken");
    }

    @Test
    void s23_aMillionEmptyOutlinesCostNothing() {
        assertThat(read(outlines(1_000_000, i -> "<outline/>")).feeds()).isEmpty();
    }

    @Test
    void s23_outlinesNested10000DeepEndWithWhatLiesAbove() {
        String deep = "<outline text=\"x\">".repeat(10_000);
        Opml.Contents read =
                read(
                        "<opml><body><outline xmlUrl=\"https://top.example/\"/>"
                                + deep
                                + "</body></opml>");
        assertThat(read.feeds())
                .extracting(OpmlFeed::xmlUrl)
                .containsExactly("https://top.example/");
    }

    @Test
    void s23_entitiesDoNotGrow() {
        StringBuilder doctype =
                new StringBuilder("<!DOCTYPE opml [<!ENTITY l0 \"https://x.example/\">");
        for (int i = 1; i < 12; i++) {
            doctype.append("<!ENTITY l").append(i).append(" \"");
            doctype.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String outline = "<outline text=\"&l11;\" xmlUrl=\"https://real.example/\"/>";
        Opml.Contents read = read(doctype + "]><opml><body>" + outline + "</body></opml>");
        assertThat(read.feeds()).hasSizeLessThanOrEqualTo(1);
        assertThat(read.feeds()).allMatch(feed -> feed.title().length() < 100);
    }

    @Test
    void s23_noFileIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "https://secret.example/");
        Opml.Contents read =
                read(
                        "<!DOCTYPE opml [<!ENTITY x SYSTEM \""
                                + secret.toUri()
                                + "\">]><opml><body>"
                                + "<outline text=\"&x;\" xmlUrl=\"&x;\"/></body></opml>");
        assertThat(read.feeds()).isEmpty();
        assertThat(read.problems()).noneMatch(problem -> problem.contains("secret.example"));
    }

    private static String outlines(int count, IntFunction<String> outline) {
        String body = IntStream.range(0, count).mapToObj(outline).collect(Collectors.joining());
        return "<opml version=\"2.0\"><body>" + body + "</body></opml>";
    }

    private static Opml.Contents read(String document) {
        return Opml.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
