package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Draft;
import daily8.model.SourceText;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// F23: no page makes the extractor fail, overflow the stack or take long.
class F23PoisonPageTest {
    /// Of the processor, so that a busy machine does not count. A second on an idle core; shared
    /// with other work, the same page took three.
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private static final String STORY =
            "<p>The ferry to Nordholm sails again, the harbour office said on Monday, after a week"
                    + " of storms that had cut the island off from the mainland.</p>";

    @BeforeAll
    static void theVirtualMachineIsWarm() {
        for (int i = 0; i < 20; i++) {
            extract(STORY.repeat(50));
        }
    }

    static Stream<Map.Entry<String, String>> poison() {
        return Map.ofEntries(
                Map.entry("200,000 nested divs", "<div>".repeat(200_000) + STORY),
                Map.entry("200,000 nested bold", "<b>".repeat(200_000) + STORY),
                Map.entry("nested tables", "<table><tr><td>".repeat(60_000) + STORY),
                Map.entry("nested lists", "<ul><li>a".repeat(100_000)),
                Map.entry("nested figures", "<figure><img src=a.jpg>x".repeat(60_000)),
                Map.entry("nested dates", "<div class=date>1".repeat(100_000)),
                Map.entry("nested headings", "<h1><div itemprop=headline>a".repeat(60_000)),
                Map.entry("a million paragraphs", "<p>a, b.".repeat(600_000)),
                Map.entry("five million letters", "lorem ipsum, ".repeat(400_000)),
                Map.entry("20 megabytes", STORY.repeat(130_000)),
                Map.entry("20 megabytes, other letters", ("<p>" + "ж".repeat(200)).repeat(50_000)),
                Map.entry("misnested", "<p><a href=x><b><i><table><p>".repeat(30_000)),
                Map.entry("one long attribute", "<p class=\"" + "a-b ".repeat(1_000_000)),
                Map.entry("many attributes", "<p " + attributes() + ">" + STORY),
                Map.entry("many breaks", "a<br>".repeat(500_000)),
                Map.entry("many links", "<a href='/x'>more, </a>".repeat(100_000)),
                Map.entry("unclosed comment", STORY + "<!--" + "-".repeat(2_000_000)),
                Map.entry(
                        "deep JSON-LD",
                        "<script type=application/ld+json>" + "[".repeat(500_000) + "]</script>"),
                Map.entry("wide JSON-LD", wideJsonLd()),
                Map.entry("many metas", "<meta name=author content=a>".repeat(100_000)),
                Map.entry("titles that are nearly the same", titles()),
                Map.entry("many separators", "<title>" + "a long title | ".repeat(300_000)),
                Map.entry("entities", "&amp;lt;p&amp;gt;".repeat(200_000)))
                .entrySet()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void f23_aHostilePageGivesADraftInTime(Map.Entry<String, String> page) {
        long start = processorTime();
        Draft draft = extract(page.getValue());
        Duration used = Duration.ofNanos(processorTime() - start);
        assertThat(used).as(page.getKey()).isLessThan(LIMIT);
        assertThat(draft.url()).isEqualTo("https://news.example/story");
    }

    @Test
    void f23_bytesWithoutMeaningGiveADraft() {
        byte[] noise = new byte[500_000];
        new Random(8).nextBytes(noise);
        assertThat(extract(noise)).isNotNull();
        assertThat(extract(new byte[0]).text()).isEmpty();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.toString();
    }

    private static String titles() {
        String card = "a".repeat(200_000) + "b";
        return "<title>"
                + "a".repeat(2_000_000)
                + "</title><meta name=twitter:title content="
                + card
                + "><h1>A long title</h1>";
    }

    private static String wideJsonLd() {
        String node = "{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":{\"@id\":\"#b\"}},";
        return "<script type=application/ld+json>[" + node.repeat(50_000) + "{}]</script>";
    }

    private static Draft extract(String html) {
        return extract(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft extract(byte[] body) {
        URI url = URI.create("https://news.example/story");
        return new Extractor().extract(new SourceText.PageFetched(url, body, "text/html"));
    }
}
