package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.extract.Explanation.Fate;
import daily8.extract.Explanation.Origin;
import daily8.extract.Explanation.Part;
import daily8.extract.Explanation.Reading;
import daily8.model.SourceText.PageFetched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String STORY =
            "<p>The ferry to Nordholm sails again, the harbour office said on Monday, after a week of"
                    + " storms that had cut the island off from the mainland.</p><p>Three boats with"
                    + " flour, medicine and post left Vestby before dawn, and more will follow as soon"
                    + " as the tide allows it, the office said in the evening.</p>";

    private static final String PAGE =
            """
            <html lang="en"><head><title>The ferry sails again - The Harbour Post</title>
            <meta property="og:title" content="The ferry sails again">
            <meta property="article:published_time" content="2026-06-05T08:00:00Z">
            <meta name="author" content="Ada Quill"></head><body>
            <nav><a href="/">Home</a></nav>
            <article><h1>The ferry sails again</h1><div class="story">
            <p>%s</p><p>Read more: the lamp at Skarre</p></div></article>
            <div class="newsletter"><p>The best of the harbour, every morning, in your post box.</p></div>
            </body></html>
            """
                    .formatted(STORY);

    @Test
    void itTellsWhereTitleDayAndAuthorsStand() {
        List<Origin> origins = explain(PAGE).origins();

        assertThat(origins)
                .contains(
                        new Origin("title", "meta og:title", "The ferry sails again", true),
                        new Origin(
                                "published",
                                "meta article:published_time",
                                "2026-06-05T08:00:00Z",
                                true),
                        new Origin("authors", "meta author", "Ada Quill", true));
    }

    @Test
    void aPlaceThatSaysSomethingElseIsNotTaken() {
        String page = PAGE.replace("<title>The ferry sails", "<title>Nordholm: no ferry sails");

        assertThat(explain(page).origins())
                .contains(
                        new Origin(
                                "title",
                                "css head > title",
                                "Nordholm: no ferry sails again - The Harbour Post",
                                false));
    }

    @Test
    void itTellsWhyEachPartWasKeptOrDropped() {
        List<Part> parts = explain(PAGE).parts();

        assertThat(parts.getFirst().fate()).isEqualTo(Fate.KEPT);
        assertThat(of(parts, "Read more")).isEqualTo(Fate.DROPPED);
        assertThat(why(parts, "Read more")).isEqualTo("sends readers elsewhere");
        assertThat(of(parts, "The best of the harbour")).isEqualTo(Fate.REMOVED);
        assertThat(why(parts, "The best of the harbour"))
                .isEqualTo("its name says that it is no article text");
    }

    @Test
    void aPageWhoseNamesMisleadIsShownAsItWasReadTheSecondTime() {
        String box = "<div class=\"newsletter\">" + STORY + "</div>";
        String page = "<body><h1>The ferry sails again</h1>" + box + box + box;

        Explanation explanation = explain(page);

        assertThat(explanation.readings()).extracting(Reading::taken).containsExactly(false, true);
        assertThat(of(explanation.parts(), "The ferry to Nordholm")).isEqualTo(Fate.KEPT);
    }

    @Test
    void theDraftIsTheOneThatIsExtracted() {
        assertThat(explain(PAGE).draft()).isEqualTo(new Extractor().extract(page(PAGE)));
    }

    private static Fate of(List<Part> parts, String start) {
        return part(parts, start).fate();
    }

    private static String why(List<Part> parts, String start) {
        return part(parts, start).why();
    }

    private static Part part(List<Part> parts, String start) {
        return parts.stream().filter(p -> p.text().startsWith(start)).findFirst().orElseThrow();
    }

    private static Explanation explain(String html) {
        return new Extractor(InstantSource.system(), SiteRules.NONE).explain(page(html));
    }

    private static PageFetched page(String html) {
        return new PageFetched(
                URI.create("https://news.example/ferry"),
                html.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8");
    }
}
