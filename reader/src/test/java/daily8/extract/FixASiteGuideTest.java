package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.extract.Explanation.Fate;
import daily8.extract.Explanation.Origin;
import daily8.extract.Explanation.Part;
import daily8.model.Draft;
import daily8.model.SourceText.PageFetched;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows `docs/guides/fix-a-sites-extraction.md`: the page is bad, the explanation shows it, the
/// rule that the guide prints mends it.
class FixASiteGuideTest {
    private static final Path GUIDE = Path.of("../docs/guides/fix-a-sites-extraction.md");
    private static final String HEADLINE = "Ferry to Nordholm sails again after a week of storms";
    private static final String BOX = "Tidings in your pocket: every harbour, every hour.";
    private static final PageFetched PAGE =
            new PageFetched(
                    URI.create("https://tidings.example/ferry"),
                    """
                    <html lang="en"><head><title>Ferry: all that matters</title>
                    <meta property="og:title" content="Ferry: all that matters">
                    <script type="application/ld+json">
                    {"@type": "NewsArticle", "headline": "%s"}</script></head>
                    <body><h1>Ferry: all that matters</h1><div class="story">
                    <p>The ferry to Nordholm sails again, the harbour office said on Monday, after a
                    week of storms that had cut the island off from the mainland.</p>
                    <div class="app-hint"><p>%s</p></div>
                    <p>Three boats with flour, medicine and post left Vestby before dawn, and more
                    will follow as soon as the tide allows it.</p></div></body></html>
                    """
                            .formatted(HEADLINE, BOX)
                            .getBytes(StandardCharsets.UTF_8),
                    "text/html; charset=utf-8");

    @TempDir Path sites;

    @Test
    void theExplanationShowsWhatIsWrong() {
        Explanation before = new Extractor().explain(PAGE);

        assertThat(before.origins())
                .contains(
                        new Origin("title", "css h1", "Ferry: all that matters", true),
                        new Origin("title", "json-ld headline", HEADLINE, false));
        assertThat(before.parts()).contains(new Part(Fate.KEPT, "paragraph", BOX, ""));
    }

    @Test
    void theRuleOfTheGuideMendsIt() throws IOException {
        Path site = Files.createDirectories(sites.resolve("tidings.example"));
        Files.writeString(site.resolve("rule.txt"), printedRule());

        Draft after = new Extractor(InstantSource.system(), SiteRules.and(sites)).extract(PAGE);

        assertThat(after.title()).isEqualTo(HEADLINE);
        assertThat(after.text()).contains("Three boats").doesNotContain(BOX);
    }

    /// The second block of code.
    private static String printedRule() throws IOException {
        List<String> blocks = List.of(Files.readString(GUIDE).split("```text\n", -1));
        return blocks.get(2).substring(0, blocks.get(2).indexOf("```"));
    }
}
