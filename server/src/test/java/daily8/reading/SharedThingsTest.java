package daily8.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Enrichment;
import daily8.model.Hashtag;
import daily8.model.Named;
import daily8.model.Named.Kind;
import daily8.model.Section;
import daily8.model.Teaser;
import daily8.store.KeptEnrichment;
import daily8.testing.ArticleBuilder;
import daily8.testing.MemoryStore;
import daily8.testing.SiteFixture;
import daily8.testing.Visits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Why a related card is there, in words.
class SharedThingsTest {
    private final MemoryStore store = new MemoryStore();
    private final Article vote = article("vote", "Berrin concedes in Calvane");
    private final Article court = article("court", "Courts look ahead after Calvane vote");

    private static Article article(String path, String title) {
        return ArticleBuilder.at("https://wire.example/" + path).title(title).build();
    }

    private void understood(Article article, List<String> names, List<String> tags) {
        Visits.save(store, SiteFixture.NOW, article);
        Enrichment enrichment =
                new Enrichment(
                        "en",
                        1,
                        tags.stream().map(tag -> new Hashtag(tag, tag, 0.5)).toList(),
                        List.of(),
                        names.stream().map(name -> new Named(name, Kind.PER, 0, 1)).toList(),
                        List.of(),
                        List.of(),
                        Section.WORLD);
        store.enrichments()
                .saveAll(
                        List.of(
                                new KeptEnrichment(
                                        article.id(),
                                        article.revision(),
                                        "en",
                                        enrichment,
                                        "",
                                        Optional.empty())));
    }

    private List<String> why(String... words) {
        return new SharedThings(store, vote, List.of(court.id()))
                .with(Teaser.of(court), Stream.of(words).toList());
    }

    @Test
    void namesComeFirstEachAsWholeAsItIs() {
        understood(vote, List.of("Berrin", "Tomas Berrin", "Sabine Orlo"), List.of("election"));
        understood(court, List.of("Tomas Berrin", "Berrin"), List.of("election", "courts"));

        assertThat(why("ahead", "Calvane")).containsExactly("Tomas Berrin", "election", "Calvane");
    }

    @Test
    void aWordThatBothHaveByChanceTellsNothing() {
        understood(vote, List.of(), List.of());
        understood(court, List.of(), List.of());

        assertThat(why("ahead", "thirty")).isEmpty();
        assertThat(SharedThings.longest(List.of("ahead", "thirty"))).containsExactly("thirty");
    }
}
