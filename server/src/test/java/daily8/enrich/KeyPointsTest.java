package daily8.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.Embedder;
import daily8.ai.Embedding;
import daily8.ai.NoEmbedder;
import daily8.model.KeyPoint;
import daily8.testing.FixedEmbedder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyPointsTest {
    /// Of no member, 0, 1, 0 and 1, 2, 0 and 2, 1 and 2.
    private static final double[] WORTH = {0, 3, 2, 4, 1, 5, 7};

    private static final String DAM =
            """
            KARSK, 3 May (Velm Wire) — The dam at Velm Gorge cracked on Monday and three villages below it were cleared.

            By Jana Orn

            The dam at Velm Gorge cracked on Monday morning, and three villages below the gorge were cleared.

            “We heard it before we saw it,” said Tomas Ash, who keeps sheep there.

            Engineers lowered the lake by four metres overnight, and the power company expects the repair of the dam to take two years.

            It was a long night. They will be back.\
            """;

    @Test
    void keyPointsDoNotSayTheSameTwice() {
        assertThat(points(DAM, "en", 2, new NoEmbedder()))
                .containsExactly(
                        "The dam at Velm Gorge cracked on Monday and three villages below it were"
                                + " cleared.",
                        "Engineers lowered the lake by four metres overnight, and the power company"
                                + " expects the repair of the dam to take two years.");
    }

    @Test
    void datelinesHeadlinesAndBylinesAreNoPartOfThem() {
        assertThat(points(DAM, "en", 10, new NoEmbedder()))
                .hasSize(4)
                .noneMatch(point -> point.contains("KARSK") || point.contains("Jana"));
    }

    @Test
    void whatIsNearToTheArticleWins() {
        String text =
                "The mayor of Karsk opened a new bridge over the river today. The old bridge had"
                        + " been closed for a year. The budget of the town grew by two per cent"
                        + " last year.";
        Embedder budget =
                new FixedEmbedder(read ->
                        read.startsWith("The budget") || read.startsWith("Bridge")
                                ? new float[] {1, 0}
                                : new float[] {0, 1});

        assertThat(points(text, "en", 1, budget))
                .containsExactly(text.substring(text.indexOf("The budget")));
        assertThat(points(text, "fo", 1, budget))
                .containsExactly(text.substring(0, text.indexOf(" The old")));
    }

    @Test
    void whatSaysTheSameInOtherWordsIsNoSecondPoint() {
        String text =
                "The town of Karsk took the railing off its bridge on Monday. The council removed"
                        + " all barriers beside the roadway this week. A ferry will cross the"
                        + " river until a new railing comes.";
        Embedder alike =
                new FixedEmbedder(read ->
                        read.startsWith("A ferry") ? new float[] {1, 3} : new float[] {3, 1});

        assertThat(points(text, "en", 2, alike)).first().asString().startsWith("The town of Karsk");
        assertThat(points(text, "en", 2, alike)).last().asString().startsWith("A ferry");
    }

    @Test
    void aQuestionAtTheBeginningGivesWayToWhatTheReportTells() {
        String text =
                "Would you walk to the other side where nothing keeps you from falling? The town"
                        + " of Karsk took the railing off its bridge on Monday. A ferry will cross"
                        + " the river there until the new railing comes.";

        assertThat(points(text, "en", 1, new NoEmbedder()))
                .containsExactly("The town of Karsk took the railing off its bridge on Monday.");
    }

    @Test
    void aSentenceThatLaterOnesGoIntoCountsMoreThanThose() {
        Embedding dam = Embedding.of(new float[] {1, 0});
        Embedding sheep = Embedding.of(new float[] {0, 1});

        assertThat(TakenUp.of(List.of(sheep, dam, dam, dam)))
                .satisfies(taken ->
                        assertThat(taken[1]).isGreaterThan(taken[2]).isGreaterThan(taken[0]))
                .satisfies(taken -> assertThat(taken[3]).isLessThan(taken[0]));
        assertThat(TakenUp.of(List.of(dam, dam))[0]).isPositive();
        assertThat(TakenUp.of(List.of(sheep))).containsExactly(0);
    }

    @Test
    void arabicArticlesHaveThemByWordsAlone() {
        String text =
                "قره (وكالة فلم) — تصدّع سد فلم يوم الاثنين وأُخليت ثلاث قرى تقع أسفل الوادي."
                        + "\n\nوقالت الشركة إن إصلاح السد سيستغرق عامين كاملين على الأقل."
                        + " وأضاف أحد السكان أنه سمع الصوت قبل أن يرى الماء يجري في الوادي.";

        assertThat(points(text, "ar", 2, new NoEmbedder()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("تصدّع سد فلم");
    }

    @Test
    void noneAreAskedForNoneAreGiven() {
        assertThat(points(DAM, "en", 0, new NoEmbedder())).isEmpty();
        assertThat(points("", "en", 3, new NoEmbedder())).isEmpty();
    }

    @Test
    void oneIsChangedForAnotherWhereTheyAreWorthMoreTogether() {
        assertThat(BestSet.of(3, 2, chosen -> WORTH[mask(chosen)])).containsExactly(1, 2);
    }

    private static int mask(List<Integer> chosen) {
        return chosen.stream().mapToInt(i -> 1 << i).sum();
    }

    private static List<String> points(String text, String language, int most, Embedder embedder) {
        return new Enricher(embedder, most)
                        .enrich(new ArticleText("Bridge", text, language, "", Optional.empty()))
                        .enrichment()
                        .keyPoints()
                        .stream()
                        .map(KeyPoint::text)
                        .toList();
    }
}
