package daily8.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
    void twoShortSentencesAreTakenWhereTheySayMoreThanALongOne() {
        List<ArticleText> ferries =
                List.of(
                        article(
                                "Ferry to Orn stops",
                                "The ferry to Orn stops. Ten sailors of the harbour company, all of"
                                        + " whom had been hired in spring by a man from inland,"
                                        + " looked at the ferry to Orn in the rain."),
                        article(
                                "No ferry until spring",
                                "The ferry to Orn stops until spring, the harbour said."));

        assertThat(StorySummary.of(ferries, 30))
                .extracting(StorySentence::text)
                .containsExactly("The ferry to Orn stops until spring, the harbour said.");
    }

    @Test
    void aStoryOfManyArticlesIsSummedUpByWhatTheySayTogether() {
        List<ArticleText> many = new ArrayList<>(DAM);
        for (int i = 0; i < 60; i++) {
            many.add(article("Dam cracks", "Reader " + i + " sends a photo of the valley today."));
        }

        assertThat(StorySummary.of(many, 40))
                .isNotEmpty()
                .noneMatch(sentence -> sentence.text().contains("grandmother"));
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
