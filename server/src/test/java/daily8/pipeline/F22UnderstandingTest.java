package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.NoEmbedder;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import daily8.store.Store;
import daily8.testing.FixedEmbedder;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// F22 on the server: with the model absent, slow or failing, articles are published all the same.
class F22UnderstandingTest {
    private static final int ARTICLES = 12;

    private final Store store = new MemoryStore();
    private final ManualClock clock = new ManualClock(UnderstandingFixture.MORNING);
    private final AtomicBoolean broken = new AtomicBoolean(true);

    private Embedder sometimes() {
        return new FixedEmbedder(text -> {
            if (broken.get()) {
                throw new EmbedderException(EmbedderException.Reason.SLOW, "no answer");
            }
            return new float[] {1, text.length() % 7, 2};
        });
    }

    private void live(Embedder embedder) throws InterruptedException {
        UnderstandingFixture life = new UnderstandingFixture(store, embedder, clock);
        life.run();
        life.close();
    }

    private List<ArticleId> deliver() throws IOException {
        return UnderstandingFixture.deliver(store, ARTICLES).stream().map(Article::id).toList();
    }

    private void assertPublished(List<ArticleId> articles) {
        assertThat(store.articles().findAll(articles)).hasSize(ARTICLES);
        assertThat(store.stories().ofAll(articles)).hasSize(ARTICLES);
        assertThat(store.enrichments().findAll(articles)).hasSize(ARTICLES);
    }

    @Test
    void f22_withoutAModelArticlesAreUnderstoodByTheirWords() throws Exception {
        List<ArticleId> articles = deliver();
        live(new NoEmbedder());
        assertPublished(articles);
        assertThat(store.enrichments().backlog()).isZero();
    }

    @Test
    void f22_aFailingModelIsAskedAgainLaterAndThenTheVectorsAreThere() throws Exception {
        List<ArticleId> articles = deliver();
        live(sometimes());
        assertPublished(articles);
        assertThat(store.enrichments().backlog()).isEqualTo(ARTICLES);
        assertThat(store.enrichments().findAll(articles))
                .extracting(KeptEnrichment::fingerprint)
                .containsOnly("");

        broken.set(false);
        live(sometimes());
        assertThat(store.enrichments().backlog()).as("not yet").isEqualTo(ARTICLES);
        clock.advance(Duration.ofHours(1));
        live(sometimes());
        assertPublished(articles);
        assertThat(store.enrichments().backlog()).isZero();
        assertThat(store.enrichments().findAll(articles))
                .allSatisfy(found -> assertThat(found.vectors()).isPresent());
    }

    @Test
    void f22_afterFiveAttemptsArticlesAreSetAsideVisibly() throws Exception {
        List<ArticleId> articles = deliver();
        for (int attempt = 1; attempt <= Enrichments.MAX_ATTEMPTS; attempt++) {
            live(sometimes());
            clock.advance(Duration.ofDays(1));
        }
        assertPublished(articles);
        assertThat(store.enrichments().backlog()).isZero();
        assertThat(store.enrichments().setAside(100)).hasSize(ARTICLES);
        assertThat(store.counts().totals(clock.instant()).unreadable()).isEqualTo(ARTICLES);
    }

    @Test
    void anotherModelReadsAllAgainWithoutRegrouping() throws Exception {
        broken.set(false);
        List<ArticleId> articles = deliver();
        live(new NoEmbedder());
        var before = store.stories().ofAll(articles);
        live(sometimes());
        assertThat(store.stories().ofAll(articles)).isEqualTo(before);
        assertThat(store.enrichments().findAll(articles))
                .extracting(KeptEnrichment::fingerprint)
                .containsOnly("fixed");
    }
}
