package daily8.index;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.id;
import static daily8.testing.TestArticles.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Section;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every index promises.
public interface ArticleIndexContract {
    Article STORM =
            article(
                    "https://tide.example/storm",
                    "Storm at sea",
                    "High waves broke the harbour wall.");
    Article BUDGET =
            in(
                    at(
                            article(
                                    "https://hill.example/budget",
                                    "Haushalt",
                                    "Die Wellen der Kritik."),
                            NOON.minus(Duration.ofDays(2))),
                    "de",
                    Section.POLITICS);

    ArticleIndex index();

    private void put(Article... articles) {
        index().update(List.of(articles), List.of(), index().position() + articles.length);
        index().refresh();
    }

    private List<ArticleId> find(String input) {
        return result(input).articles();
    }

    private SearchResult result(String input) {
        return index().search(SearchWords.parse(input, Optional.empty(), ZoneId.of("UTC"), 0, 100));
    }

    @Test
    default void aTidyIndexFindsTheSameAndHasKeptItsCheckpoint() {
        put(STORM, BUDGET);
        put(STORM);
        index().tidy();
        assertThat(find("storm")).containsExactly(STORM.id());
        assertThat(index().count()).isEqualTo(2);
        assertThat(index().checkpoint()).isEqualTo(index().position());
    }

    @Test
    default void anArticleIsFoundByTheWordsOfTitleAndTextOnceTheIndexIsRefreshed() {
        put(STORM, BUDGET);
        assertThat(find("storm")).containsExactly(STORM.id());
        assertThat(find("HARBOUR waves")).containsExactly(STORM.id());
        assertThat(find("storm budget")).isEmpty();
        assertThat(index().count()).isEqualTo(2);
    }

    @Test
    default void whatMeansNearlyTheSameIsFoundNearestFirst() {
        Meaning sea = new Meaning("m", new byte[] {100, 20, 0});
        Meaning money = new Meaning("m", new byte[] {0, 90, 70});
        index().update(
                        List.of(STORM, BUDGET),
                        Map.of(STORM.id(), sea, BUDGET.id(), money),
                        List.of(),
                        2);
        index().refresh();
        Meaning waves = new Meaning("m", new byte[] {50, 10, 0});

        List<Near> found = index().nearest(waves, filters(""), 5);
        assertThat(found).extracting(Near::article).containsExactly(STORM.id(), BUDGET.id());
        assertThat(found.getFirst().cosine()).isCloseTo(1, within(0.001));
        assertThat(found.getLast().cosine()).isCloseTo(0.155, within(0.001));
        assertThat(index().nearest(waves, filters("source:hill.example"), 5))
                .extracting(Near::article)
                .containsExactly(BUDGET.id());
        assertThat(index().nearest(new Meaning("n", waves.direction()), filters(""), 5)).isEmpty();
        put(STORM);
        assertThat(index().nearest(waves, filters(""), 5))
                .extracting(Near::article)
                .containsExactly(BUDGET.id());
    }

    private static SearchQuery filters(String input) {
        return SearchWords.parse(input, Optional.empty(), ZoneId.of("UTC"), 0, 1);
    }

    @Test
    default void aPhraseMustStandAsItIs() {
        put(STORM);
        assertThat(find("\"harbour wall\"")).containsExactly(STORM.id());
        assertThat(find("\"wall harbour\"")).isEmpty();
    }

    @Test
    default void sourceLanguageAndDaysFilter() {
        put(STORM, BUDGET);
        assertThat(find("source:hill.example")).containsExactly(BUDGET.id());
        assertThat(find("from:2026-11-23")).containsExactly(STORM.id());
        assertThat(find("to:2026-11-22")).containsExactly(BUDGET.id());
        assertThat(find("to:2026-11-23")).containsExactly(STORM.id(), BUDGET.id());
        SearchQuery german = SearchWords.parse("", Optional.of("de"), ZoneId.of("UTC"), 0, 10);
        assertThat(index().search(german).articles()).containsExactly(BUDGET.id());
    }

    @Test
    default void withoutWordsTheNewestComeFirst() {
        put(BUDGET, STORM);
        assertThat(find("")).containsExactly(STORM.id(), BUDGET.id());
    }

    @Test
    default void aRevisionReplacesWhatWasFoundBefore() {
        put(STORM);
        put(article("https://tide.example/storm", "Calm again", "The sea lies still."));
        assertThat(find("waves")).isEmpty();
        assertThat(find("calm")).containsExactly(STORM.id());
        assertThat(index().count()).isEqualTo(1);
    }

    @Test
    default void theSameChangesAgainLeaveItAsItIs() {
        put(STORM, BUDGET);
        put(STORM, BUDGET);
        assertThat(index().count()).isEqualTo(2);
        assertThat(result("storm").total()).isEqualTo(1);
    }

    @Test
    default void aRemovedArticleIsNotFound() {
        put(STORM, BUDGET);
        index().update(List.of(), List.of(STORM.id()), 3);
        index().refresh();
        assertThat(find("storm")).isEmpty();
        assertThat(index().count()).isEqualTo(1);
    }

    @Test
    default void resultsArePagedAndCounted() {
        List<Article> many = IntStream.range(0, 30).mapToObj(n -> numbered(n)).toList();
        index().update(many, List.of(), 30);
        index().refresh();
        SearchQuery second = SearchWords.parse("ferry", Optional.empty(), ZoneId.of("UTC"), 10, 10);
        SearchResult page = index().search(second);
        assertThat(page.total()).isEqualTo(30);
        assertThat(page.articles()).isEqualTo(find("ferry").subList(10, 20));
    }

    @Test
    default void theCheckpointFollowsOnlyOnCommit() {
        put(STORM);
        assertThat(index().position()).isEqualTo(1);
        assertThat(index().checkpoint()).isZero();
        index().commit();
        assertThat(index().checkpoint()).isEqualTo(1);
    }

    @Test
    default void whatSearchesSeeIsToldApartFromWhatWasTakenIn() {
        index().update(List.of(STORM), List.of(), 1);
        assertThat(index().position()).isEqualTo(1);
        assertThat(index().visible()).isZero();
        index().refresh();
        assertThat(index().visible()).isEqualTo(1);
    }

    @Test
    default void aClearedIndexStartsAgain() {
        put(STORM);
        index().commit();
        index().clear();
        assertThat(index().count()).isZero();
        assertThat(index().checkpoint()).isZero();
        assertThat(index().position()).isZero();
        put(STORM);
        assertThat(find("storm")).containsExactly(STORM.id());
    }

    @Test
    default void anUnknownSourceFindsNothing() {
        put(STORM);
        assertThat(find("source:dale.example storm")).isEmpty();
        assertThat(find("\"\"")).containsExactly(id("https://tide.example/storm"));
    }

    private static Article numbered(int n) {
        return at(
                article("https://tide.example/" + n, "Number " + n, "The ferry left late."),
                NOON.minusSeconds(n));
    }
}
