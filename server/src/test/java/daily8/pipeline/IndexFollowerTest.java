package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.StoryId;
import daily8.store.Outbox;
import daily8.store.Regrouping;
import daily8.testing.ArticleBuilder;
import daily8.testing.ManualClock;
import daily8.testing.MemoryArticleIndex;
import daily8.testing.MemoryStore;
import daily8.testing.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexFollowerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final MemoryArticleIndex index = new MemoryArticleIndex();
    private final ManualClock clock = new ManualClock(NOW);

    @Test
    void whatWasSavedIsFoundAfterFollowing() {
        save(article(1), article(2));

        IndexFollower follower = follower();

        assertThat(follower.follow()).isEqualTo(2);
        assertThat(follower.follow()).isZero();
        assertThat(index.count()).isEqualTo(2);
        assertThat(follower.visible()).isZero();
        clock.advance(IndexFollower.QUIET);
        assertThat(follower.follow()).isZero();
        assertThat(follower.visible()).isEqualTo(store.outbox().last());
    }

    @Test
    void whatKeepsComingIsShownAllTheSame() {
        IndexFollower follower = follower();
        for (int second = 0; second < 5; second++) {
            save(article(second));
            follower.follow();
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(follower.visible()).isGreaterThan(0);
    }

    @Test
    void aBatchNeverTakesMoreThanItsLimit() {
        save(
                IntStream.range(0, IndexFollower.BATCH + 5)
                        .mapToObj(i -> article(i))
                        .toArray(Article[]::new));
        IndexFollower follower = follower();

        int followed = 0;
        for (int batch = follower.follow(); batch > 0; batch = follower.follow()) {
            assertThat(batch).isLessThanOrEqualTo(IndexFollower.BATCH);
            followed += batch;
        }

        assertThat(followed).isEqualTo(store.articles().count());
    }

    @Test
    void whatWasNotCommittedIsFollowedAgainAndIsThereOnce() {
        save(article(1));
        follower().follow();
        index.crash();

        IndexFollower afterCrash = follower();
        assertThat(index.checkpoint()).isZero();
        assertThat(afterCrash.follow()).isEqualTo(1);

        assertThat(index.count()).isEqualTo(1);
    }

    @Test
    void theIndexIsCommittedWhenSomeTimeHasPassed() {
        save(article(1));
        IndexFollower follower = follower();
        follower.follow();
        clock.advance(Duration.ofSeconds(6));

        follower.follow();

        assertThat(index.checkpoint()).isEqualTo(store.outbox().last());
    }

    @Test
    void startingOverFillsTheIndexAgain() {
        save(article(1), article(2));
        IndexFollower follower = follower();
        follower.follow();
        follower.commit();

        follower.startOver();
        assertThat(index.count()).isZero();
        assertThat(follower.follow()).isEqualTo(2);
    }

    @Test
    void anArticleThatFindsItsStoryIsNotTakenInAgain() {
        save(article(1), article(2));
        IndexFollower follower = follower();
        follower.follow();

        StoryId story = new StoryId(article(1).id());
        Regrouping.Placed placed =
                new Regrouping.Placed(article(1).id(), story, Optional.empty(), 1);
        store.stories().apply(new Regrouping(List.of(placed), store.outbox().last()));

        assertThat(follower.follow()).isEqualTo(1);
        assertThat(follower.taken()).isEqualTo(2);
        assertThat(index.position()).isEqualTo(store.outbox().last());
    }

    private IndexFollower follower() {
        Outbox outbox = store.outbox();
        return new IndexFollower(
                outbox, store.articles(), new Meanings(store.enrichments()), index, clock);
    }

    private void save(Article... articles) {
        Visits.save(store, clock.instant(), articles);
    }

    private static Article article(int number) {
        return ArticleBuilder.at("https://tidings.example/news/" + number)
                .title("Bridge number " + number + " opens in Port Ansel")
                .build();
    }
}
