package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Draft;
import daily8.model.SourceText.PageFetched;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRuleTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>Ferry sails: what to know</title>
            <meta property="og:title" content="Ferry sails: what to know">
            <meta name="kicker" content="Ferry to Nordholm sails again | The Harbour Post"></head>
            <body><h1>Ferry sails: what to know</h1><div class="desk">Ole Brandt</div>
            <span class="at" data-day="2026-06-05">Friday</span><div class="story">
            <p>The ferry to Nordholm sails again, the harbour office said on Monday, after a week of
            storms that had cut the island off from the mainland.</p>
            <p>Three boats with flour, medicine and post left Vestby before dawn, and more will
            follow as soon as the tide allows it.</p>
            <div class="facts"><p>The ferry was built in 1974 and carries four hundred people.</p></div>
            <div class="promo"><p>The islanders lit a fire on the quay, as they always do.</p></div>
            </div></body></html>
            """;

    @TempDir Path folder;

    @Test
    void titleAuthorsAndDayAreTakenFromWhereTheRuleSays() throws IOException {
        Draft draft =
                draft(
                        """
                        title: meta kicker
                        authors: css .desk
                        published: css .at @data-day
                        """);

        assertThat(draft.title()).isEqualTo("Ferry to Nordholm sails again | The Harbour Post");
        assertThat(draft.authors()).containsExactly("Ole Brandt");
        assertThat(draft.publishedAt().orElseThrow()).hasToString("2026-06-05");
    }

    @Test
    void whatIsDroppedGoesAndWhatIsKeptStays() throws IOException {
        Draft draft = draft("drop: .facts\nkeep: .promo\n");

        assertThat(draft.text()).contains("lit a fire").doesNotContain("1974");
    }

    @Test
    void theTextIsWhereTheRuleSays() throws IOException {
        assertThat(draft("text: .facts").text())
                .isEqualTo("The ferry was built in 1974 and carries four hundred people.");
    }

    @Test
    void aRuleForAnotherLayoutChangesNothing() throws IOException {
        Draft draft = draft("title: meta gone\nauthors: css .gone\ntext: .gone\ndrop: .gone\n");

        assertThat(draft).isEqualTo(new Extractor().extract(page("news.example")));
    }

    @Test
    void aRuleHoldsForTheHostsBelowItsOwn() throws IOException {
        rule("drop: .facts");

        assertThat(extractor().extract(page("www.news.example")).text()).doesNotContain("1974");
        assertThat(extractor().extract(page("othernews.example")).text()).contains("1974");
    }

    @Test
    void withoutRulesNoneIsRead() throws IOException {
        rule("drop: .facts");

        Extractor extractor = new Extractor(InstantSource.system(), SiteRules.NONE);

        assertThat(extractor.extract(page("news.example")).text()).contains("1974");
    }

    @Test
    void aLineThatCantBeReadIsNamed() {
        assertThatThrownBy(() -> SiteRule.parse("news.example", "titel: css h1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel: css h1");
        assertThatThrownBy(() -> SiteRule.parse("news.example", "title: the heading"))
                .hasMessageContaining("a place starts with");
        assertThatThrownBy(() -> SiteRule.parse("news.example", "drop: p["))
                .hasMessageContaining("no CSS selector");
    }

    private Draft draft(String rule) throws IOException {
        rule(rule);
        return extractor().extract(page("news.example"));
    }

    private void rule(String rule) throws IOException {
        Path site = Files.createDirectories(folder.resolve("news.example"));
        Files.writeString(site.resolve("rule.txt"), rule);
    }

    private Extractor extractor() {
        return new Extractor(InstantSource.system(), SiteRules.and(folder));
    }

    private static PageFetched page(String host) {
        return new PageFetched(
                URI.create("https://" + host + "/ferry"),
                PAGE.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8");
    }
}
