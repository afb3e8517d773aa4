package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedding;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Enrichment;
import daily8.model.Feed;
import daily8.model.Figure;
import daily8.model.Hashtag;
import daily8.model.KeyPoint;
import daily8.model.Named;
import daily8.model.Quotation;
import daily8.model.Section;
import daily8.store.Outbox.Aspect;
import daily8.testing.TestArticles;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of enrichments and their queue.
public interface EnrichmentsContract {
    Feed SHORE = feed("shore.example", "/feed");
    Duration HOUR = Duration.ofHours(1);

    Store store();

    /// What was found out about an article that says nothing but its hashtags.
    static KeptEnrichment tagged(Article article, String... tags) {
        List<Hashtag> hashtags =
                List.of(tags).stream().map(tag -> new Hashtag(tag, "the " + tag, 0.5)).toList();
        Enrichment found =
                new Enrichment(
                        article.language(),
                        0.9,
                        hashtags,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Section.WORLD);
        return new KeptEnrichment(
                article.id(), article.revision(), article.language(), found, "", Optional.empty());
    }

    private static KeptEnrichment whole(Article article) {
        Enrichment found =
                new Enrichment(
                        "en",
                        0.98,
                        List.of(new Hashtag("HighTide", "high tide", 0.75)),
                        List.of(new KeyPoint("The tide was high.", 3, 21)),
                        List.of(new Named("Mira Holm", Named.Kind.PER, 30, 39)),
                        List.of(new Quotation("Mira Holm", "said", "It was high", true, 50, 61)),
                        List.of(new Figure(new BigDecimal("4.20"), "m", "tide", 70, 74)),
                        Section.SCIENCE);
        ArticleVectors vectors =
                new ArticleVectors(
                        Embedding.of(new float[] {1, 2, -3}), Embedding.of(new float[] {3, 2, 1}));
        return new KeptEnrichment(
                article.id(), article.revision(), "en", found, "model/1", Optional.of(vectors));
    }

    private List<ArticleId> waiting() {
        return store().enrichments().waiting(10, NOON.plus(HOUR.multipliedBy(100))).stream()
                .map(unread -> unread.article().id())
                .toList();
    }

    @Test
    default void whatWasSavedWaitsToBeReadFreshestFirst() {
        Article old = at(article("https://shore.example/1", "Old", "Old."), NOON.minus(HOUR));
        Article fresh = article("https://shore.example/2", "Fresh", "Fresh.");
        new Visits(store()).visit(SHORE, item("1", old), item("2", fresh));

        assertThat(waiting()).containsExactly(fresh.id(), old.id());
        assertThat(store().enrichments().backlog()).isEqualTo(2);
    }

    @Test
    default void whatWasFoundOutIsReadBackWholeAndWaitsNoLonger() {
        Article tide = article("https://shore.example/1", "Tide", "It was high.");
        new Visits(store()).visit(SHORE, item("1", tide));
        store().enrichments().saveAll(List.of(whole(tide)));

        assertThat(store().enrichments().find(tide.id())).contains(whole(tide));
        assertThat(waiting()).isEmpty();
        assertThat(store().enrichments().backlog()).isZero();
    }

    private List<Aspect> changesBy(KeptEnrichment found) {
        long before = store().outbox().last();
        store().enrichments().saveAll(List.of(found));
        return store().outbox().after(before, 10).stream().map(Outbox.Change::aspect).toList();
    }

    @Test
    default void theOutboxTellsWhetherWhatWasFoundOutChangesWhatSearchesFind() {
        Article tide = inEnglish(article("https://shore.example/1", "Tide", "It was high."));
        new Visits(store()).visit(SHORE, item("1", tide));

        assertThat(changesBy(tagged(tide, "Tide"))).containsExactly(Aspect.FINDINGS);
        assertThat(changesBy(whole(tide))).containsExactly(Aspect.TEXT); // it has a meaning now
        assertThat(changesBy(whole(tide))).containsExactly(Aspect.FINDINGS);
        assertThat(changesBy(tagged(tide, "Tide"))).containsExactly(Aspect.TEXT);
        assertThat(changesBy(tagged(TestArticles.in(tide, "de", tide.section()), "Tide")))
                .containsExactly(Aspect.TEXT);
    }

    private static Article inEnglish(Article article) {
        return TestArticles.in(article, "en", article.section());
    }

    @Test
    default void whatWasFoundOutStaysUntilTheNextRevisionIsRead() {
        Visits visits = new Visits(store());
        Article before = article("https://shore.example/1", "Tide", "It was high.");
        visits.visit(SHORE, item("1", before));
        store().enrichments().saveAll(List.of(whole(before)));
        visits.visit(
                SHORE,
                item("1", article("https://shore.example/1", "Tide", "It was higher still.")));

        assertThat(store().articles().find(before.id()).orElseThrow().revision()).isEqualTo(2);
        assertThat(store().enrichments().find(before.id())).contains(whole(before));
    }

    @Test
    default void aRevisionIsReadAgainAndOneThatCameMeanwhileStaysInTheQueue() {
        Article before = article("https://shore.example/1", "Tide", "It was high.");
        Visits visits = new Visits(store());
        visits.visit(SHORE, item("1", before));
        waiting();
        visits.visit(
                SHORE,
                item("1", article("https://shore.example/1", "Tide", "It was higher still.")));
        store().enrichments().saveAll(List.of(tagged(before, "Tide")));

        assertThat(store().enrichments().find(before.id())).isEmpty();
        assertThat(waiting()).containsExactly(before.id());
    }

    @Test
    default void anArticleWhosePageIsOnItsWayWaitsForItAWhile() {
        Article teaser = article("https://shore.example/1", "Tide", "It was…");
        Visits visits = new Visits(store());
        visits.visit(SHORE, Visits.teaser("1", teaser));

        assertThat(store().enrichments().waiting(10, NOON)).isEmpty();
        assertThat(waiting()).containsExactly(teaser.id());
    }

    @Test
    default void afterFiveFailedAttemptsAnArticleIsSetAsideAndWhatWasFoundOutIsKept() {
        Article tide = article("https://shore.example/1", "Tide", "It was high.");
        new Visits(store()).visit(SHORE, item("1", tide));
        for (int attempt = 1; attempt <= Enrichments.MAX_ATTEMPTS; attempt++) {
            assertThat(waiting()).as("attempt %d", attempt).containsExactly(tide.id());
            store().enrichments()
                    .fail(tide.id(), Optional.of(tagged(tide, "Tide")), "no model", NOON, NOON);
        }
        assertThat(waiting()).isEmpty();
        assertThat(store().enrichments().backlog()).isZero();
        assertThat(store().enrichments().setAside(10))
                .containsExactly(
                        new Enrichments.SetAside(tide.id(), tide.title(), "no model", NOON));
        assertThat(store().enrichments().find(tide.id())).contains(tagged(tide, "Tide"));
    }

    @Test
    default void aFailedAttemptIsTriedAgainNoSoonerThanAsked() {
        Article tide = article("https://shore.example/1", "Tide", "It was high.");
        new Visits(store()).visit(SHORE, item("1", tide));
        waiting();
        store().enrichments().fail(tide.id(), Optional.empty(), "slow", NOON, NOON.plus(HOUR));

        assertThat(store().enrichments().waiting(10, NOON)).isEmpty();
        assertThat(store().enrichments().waiting(10, NOON.plus(HOUR))).hasSize(1);
    }

    @Test
    default void anotherModelReadsAllAgain() {
        Article tide = article("https://shore.example/1", "Tide", "It was high.");
        Article calm = article("https://shore.example/2", "Calm", "It was calm.");
        new Visits(store()).visit(SHORE, item("1", tide), item("2", calm));
        waiting();
        store().enrichments().saveAll(List.of(whole(tide), tagged(calm, "Calm")));

        assertThat(store().enrichments().readAgain("model/1")).isEqualTo(1);
        assertThat(waiting()).containsExactly(calm.id());
    }

    @Test
    default void theLanguageThatWasFoundBecomesTheArticles() {
        Article tide = article("https://shore.example/1", "Marée", "Elle était haute.");
        new Visits(store()).visit(SHORE, item("1", tide));
        KeptEnrichment found = tagged(tide, "Marée");
        store().enrichments()
                .saveAll(
                        List.of(
                                new KeptEnrichment(
                                        found.article(),
                                        1,
                                        "fr",
                                        found.enrichment(),
                                        "",
                                        Optional.empty())));

        assertThat(store().articles().find(tide.id()).orElseThrow().language()).isEqualTo("fr");
        assertThat(store().articles().newest(ArticleQuery.newest(5).inLanguage("en"))).isEmpty();
        assertThat(store().articles().revisions(tide.id())).hasSize(1);
    }
}
