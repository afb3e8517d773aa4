package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {
    private final RelatedArticles related =
            new RelatedArticles(
                    List.of(
                            StoryGrouperTest.at(
                                    0,
                                    "a",
                                    "Dam at Velm Gorge cracks",
                                    "Engineers found a crack in the dam at Velm Gorge. Villages below were cleared."),
                            StoryGrouperTest.at(
                                    3,
                                    "b",
                                    "Villages cleared below Velm dam",
                                    "A crack in the Velm Gorge dam forced 900 people to leave their villages."),
                            StoryGrouperTest.at(
                                    4,
                                    "c",
                                    "Choir wins prize",
                                    "The Lindmoor choir won first prize in the singing festival with a new mass.")));

    @Test
    void theOtherReportOfTheEventComesFirstAndSaysWhy() {
        RelatedArticle best = related.to("a", 5, 7).getFirst();

        assertThat(best.id()).isEqualTo("b");
        assertThat(best.why()).anyMatch(why -> why.contains("Velm"));
        assertThat(best.why()).contains("within 3 hours");
    }

    @Test
    void whatSharesNothingIsNotRelated() {
        assertThat(related.to("c", 5, 7)).isEmpty();
        assertThat(related.to("unknown", 5, 7)).isEmpty();
    }

    @Test
    void articlesOutsideTheDaysAreLeftOut() {
        assertThat(related.to("a", 5, 0.05)).isEmpty();
    }
}
