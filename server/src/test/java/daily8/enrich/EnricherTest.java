package daily8.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.EmbedderException;
import daily8.ai.NoEmbedder;
import daily8.testing.FixedEmbedder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final String TEXT =
            "The dam at Velm Gorge held through the night, engineers said.\n\n"
                    + "Three villages below it had been cleared on Monday. Nobody was hurt.";

    @Test
    void keyPointsAreSentencesInTheirPlaces() {
        var found = new Enricher(new NoEmbedder()).enrich(article("en")).enrichment();

        assertThat(found.keyPoints())
                .isNotEmpty()
                .allSatisfy(point ->
                        assertThat(TEXT.substring(point.start(), point.end()))
                                .isEqualTo(point.text()));
    }

    @Test
    void vectorsAreMadeForLanguagesThatTheModelKnowsOnly() {
        var enricher = new Enricher(new FixedEmbedder(text -> new float[] {1, text.length()}));

        assertThat(enricher.enrich(article("en")).vectors()).isPresent();
        assertThat(enricher.enrich(article("fo")).vectors()).isEmpty();
    }

    @Test
    void f22_anArticleIsUnderstoodByWordsWhereTheModelFails() {
        var enricher =
                new Enricher(
                        new FixedEmbedder(text -> {
                            throw new EmbedderException(
                                    EmbedderException.Reason.FAILED, "out of order");
                        }));

        Enriched enriched = enricher.enrich(article("en"));

        assertThat(enriched.vectors()).isEmpty();
        assertThat(enriched.enrichment().keyPoints()).isNotEmpty();
    }

    @Test
    void aHeadlineIsUnderstoodWithoutItsSoftHyphens() {
        var enricher = new Enricher(new NoEmbedder());
        var hyphenated =
                new ArticleText("Dam at Velm Gor\u00ADge holds", TEXT, "en", "", Optional.empty());

        assertThat(enricher.enrich(hyphenated).enrichment())
                .isEqualTo(enricher.enrich(article("en")).enrichment());
    }

    @Test
    void anArticleWithoutTextIsEnrichedToo() {
        var enricher = new Enricher(new FixedEmbedder(text -> new float[] {1}));

        Enriched enriched =
                enricher.enrich(new ArticleText("Dam holds", "", "en", "", Optional.empty()));

        assertThat(enriched.enrichment().keyPoints()).isEmpty();
        assertThat(enriched.vectors()).isPresent();
    }

    private static ArticleText article(String language) {
        return new ArticleText("Dam at Velm Gorge holds", TEXT, language, "", Optional.empty());
    }
}
