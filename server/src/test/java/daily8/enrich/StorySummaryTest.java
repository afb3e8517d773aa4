package daily8.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorySummaryTest {
    private static final List<ArticleText> DAM =
            List.of(
                    article(
                            "Velm Gorge dam cracks",
                            "It was a quiet morning in the valley until the birds fell silent."
                                    + " The dam at Velm Gorge cracked on Monday and three villages"
                                    + " were cleared."),
                    article(
                            "Villages cleared below Velm Gorge",
                            "Three villages were cleared after the dam at Velm Gorge cracked,"
                                    + " the power company said. Its shares fell by a tenth in"
                                    + " the afternoon."),
                    article(
                            "Dam cracks",
                            "My grandmother always said that the gorge would have its way one"
                                    + " day."));

    @Test
    void whatSeveralArticlesSayIsSaidOnceAndFirst() {
        assertThat(StorySummary.of(DAM, 16))
                .containsExactly(
                        new StorySentence(
                                "Three villages were cleared after the dam at Velm Gorge cracked,"
                                        + " the power company said.",
                                1));
    }

    @Test
    void aSummaryQuotesAndKeepsWithinItsWords() {
        for (int words : List.of(1, 12, 20, 30, 70)) {
            List<StorySentence> summary = StorySummary.of(DAM, words);

            assertThat(summary)
                    .allSatisfy(sentence ->
                            assertThat(DAM.get(sentence.article()).text())
                                    .contains(sentence.text()));
            assertThat(summary.stream().mapToInt(s -> s.text().split(" ", -1).length).sum())
                    .isLessThanOrEqualTo(words);
        }
    }

    @Test
    void aStoryWithoutTextsHasNone() {
        assertThat(StorySummary.of(List.of(), 70)).isEmpty();
        assertThat(StorySummary.of(List.of(article("Dam cracks", "")), 70)).isEmpty();
    }

    private static ArticleText article(String title, String text) {
        return new ArticleText(title, text, "en", "", Optional.empty());
    }
}
