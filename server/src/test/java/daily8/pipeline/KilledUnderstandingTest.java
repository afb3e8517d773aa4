package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.store.Store;
import daily8.store.StoreException;
import daily8.store.sql.SqlStore;
import daily8.testing.FailingStore;
import daily8.testing.FailingStore.When;
import daily8.testing.ManualClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Understanding and grouping die again and again, at calls further and further on; each next life
/// begins with what was committed.
@SuppressWarnings("NullAway.Init")
class KilledUnderstandingTest {
    private static final int ARTICLES = 60;

    /// Calls that a life lives longer than the one before.
    private static final int LONGER = 7;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(When.class)
    void everyArticleHasOneStoryWheneverTheProcessDies(When when) throws Exception {
        try (Store store = SqlStore.open(folder)) {
            List<Article> articles = UnderstandingFixture.deliver(store, ARTICLES);
            int lives = 1;
            int calls = LONGER;
            while (!lives(store, calls, when)) {
                lives++;
                calls += LONGER;
            }
            assertThat(lives).isGreaterThan(20);
            assertWhole(store, articles);
        }
    }

    @Test
    void aSecondLifeChangesNothing() throws Exception {
        try (Store store = SqlStore.open(folder)) {
            List<Article> articles = UnderstandingFixture.deliver(store, ARTICLES);
            live(store);
            Set<Set<ArticleId>> before = stories(store);
            long outbox = store.outbox().last();
            live(store);
            assertThat(stories(store)).isEqualTo(before);
            assertThat(store.outbox().last()).isEqualTo(outbox);
            assertThat(before).hasSizeLessThan(articles.size());
        }
    }

    /// True where the life ended by itself.
    private static boolean lives(Store store, int calls, When when) throws InterruptedException {
        try {
            live(FailingStore.failingAt(store, calls, when));
            return true;
        } catch (StoreException killed) {
            return false;
        }
    }

    private static void live(Store store) throws InterruptedException {
        UnderstandingFixture life =
                new UnderstandingFixture(
                        store,
                        UnderstandingFixture.WORDS,
                        new ManualClock(UnderstandingFixture.MORNING));
        try {
            life.run();
        } finally {
            life.close();
        }
    }

    private static void assertWhole(Store store, List<Article> articles) throws IOException {
        List<ArticleId> placed = new ArrayList<>();
        stories(store).forEach(placed::addAll);
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(articles.stream().map(Article::id).toList());
        assertThat(store.check()).isEmpty();
        assertThat(store.enrichments().backlog()).isZero();
        assertThat(store.stories().backlog()).isZero();
        assertThat(stories(store)).hasSizeLessThan(articles.size());
    }

    private static Set<Set<ArticleId>> stories(Store store) {
        Set<Set<ArticleId>> stories = new HashSet<>();
        for (Story story : store.stories().newest("en", Instant.EPOCH, 1_000)) {
            stories.add(new HashSet<>(story.articles().stream().map(Story.Member::id).toList()));
        }
        return stories;
    }
}
