package daily8.store;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.canonical;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.SourceId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.store.Regrouping.Merged;
import daily8.store.Regrouping.Moved;
import daily8.store.Regrouping.Placed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of stories.
public interface StoriesContract {
    Feed PIER = feed("pier.example", "/feed");

    Store store();

    /// Published `minutes` after noon.
    private Article save(int minutes) {
        String url = "https://pier.example/" + minutes;
        Article article =
                at(
                        article(url, "At minute " + minutes, "Text " + minutes),
                        NOON.plus(Duration.ofMinutes(minutes)));
        new Visits(store()).visit(PIER, item("m" + minutes, article));
        return article;
    }

    private static StoryId story(Article first) {
        return new StoryId(first.id());
    }

    private static Placed place(Article article, Article story) {
        return new Placed(article.id(), story(story), Optional.empty(), 1);
    }

    private void apply(Regrouping.Step... steps) {
        store().stories().apply(new Regrouping(Arrays.asList(steps), store().outbox().last()));
    }

    private List<ArticleId> members(StoryId id) {
        return store().stories().find(id).stream()
                .flatMap(story -> story.articles().stream())
                .map(Story.Member::id)
                .toList();
    }

    @Test
    default void aStoryHasItsArticlesOldestFirstWithTheirCopies() {
        Article first = save(1);
        Article second = save(2);
        apply(
                new Placed(second.id(), story(first), Optional.of(first.id()), 1),
                place(first, first));

        Story story = store().stories().find(story(first)).orElseThrow();
        assertThat(story)
                .isEqualTo(
                        new Story(
                                story(first),
                                "en",
                                List.of(
                                        member(first, Optional.empty()),
                                        member(second, Optional.of(first.id())))));
        assertThat(store().stories().of(second.id())).contains(story(first));
        assertThat(store().stories().count()).isEqualTo(1);
    }

    private static Story.Member member(Article article, Optional<ArticleId> copyOf) {
        return new Story.Member(
                article.id(),
                article.source(),
                article.title(),
                article.section(),
                article.publishedAt(),
                article.firstSeenAt(),
                copyOf);
    }

    @Test
    default void aMergedStoryRedirectsHoweverManyMergesFollow() {
        Article one = save(1);
        Article two = save(2);
        Article three = save(3);
        apply(place(one, one), place(two, two), place(three, three));
        apply(new Merged(story(three), story(two)));
        apply(new Merged(story(two), story(one)));

        assertThat(store().stories().find(story(three)).orElseThrow().id()).isEqualTo(story(one));
        assertThat(members(story(two))).containsExactly(one.id(), two.id(), three.id());
        assertThat(store().stories().count()).isEqualTo(1);
        assertThat(store().check()).isEmpty();
    }

    @Test
    default void aSplitStoryKeepsItsAddressAndARedirectMayBecomeAStoryAgain() {
        Article one = save(1);
        Article two = save(2);
        apply(place(one, one), place(two, two), new Merged(story(two), story(one)));
        apply(new Moved(two.id(), story(two)));

        assertThat(members(story(one))).containsExactly(one.id());
        assertThat(members(story(two))).containsExactly(two.id());
        assertThat(store().check()).isEmpty();
    }

    @Test
    default void whatChangedIsToldInTheOutboxOnceAndTheSameAgainChangesNothing() {
        Article one = save(1);
        Article two = save(2);
        long before = store().outbox().last();
        apply(place(one, one), place(two, one));
        assertThat(store().outbox().after(before, 10))
                .extracting(Outbox.Change::article, Outbox.Change::aspect)
                .containsExactly(
                        tuple(one.id(), Outbox.Aspect.STORY), tuple(two.id(), Outbox.Aspect.STORY));

        long after = store().outbox().last();
        apply(place(one, one), place(two, one));
        assertThat(store().outbox().last()).isEqualTo(after);
        assertThat(store().stories().position()).isEqualTo(after);
        assertThat(store().stories().backlog()).isZero();
    }

    @Test
    default void theNewestStoriesComeFirstEachWhole() {
        Article one = save(1);
        Article two = save(2);
        Article three = save(3);
        apply(place(one, one), place(two, two), place(three, one));

        assertThat(store().stories().newest("en", NOON, 10))
                .extracting(Story::id)
                .containsExactly(story(one), story(two));
        assertThat(store().stories().newest("en", NOON, 1).getFirst().articles()).hasSize(2);
        assertThat(store().stories().newest("en", three.publishedAt(), 10)).hasSize(1);
        assertThat(store().stories().newest("ar", NOON, 10)).isEmpty();
    }

    @Test
    default void whatWasPlacedIsGivenBackInItsOrder() {
        Article one = save(1);
        Article two = save(2);
        Article three = save(3);
        apply(
                place(three, two),
                place(one, one),
                new Placed(two.id(), story(two), Optional.of(one.id()), 1));

        assertThat(store().stories().placedSince(two.publishedAt()))
                .containsExactly(
                        new Stories.Placed(two.id(), story(two), Optional.of(one.id()), 1),
                        new Stories.Placed(three.id(), story(two), Optional.empty(), 1));
    }

    @Test
    default void anArticleThatIsTakenOutLeavesItsStoryAndAnEmptyStoryGoes() {
        Article one = save(1);
        Article two = save(2);
        apply(
                place(one, one),
                new Placed(two.id(), story(one), Optional.of(one.id()), 1),
                new Merged(story(two), story(one)));
        store().sources().save(source("pier.example"));
        store().sources().remove(new SourceId("pier.example"));

        assertThat(store().stories().find(story(one))).isEmpty();
        assertThat(store().stories().find(story(two))).isEmpty();
        assertThat(store().stories().of(two.id())).isEmpty();
        assertThat(store().stories().count()).isZero();
        assertThat(store().check()).isEmpty();
        apply(place(one, one));
        assertThat(store().stories().count()).isZero();
    }

    @Test
    default void whenTwoArticlesProveToBeOneTheirStoriesDoToo() {
        Visits visits = new Visits(store());
        Article old = article("https://pier.example/storm?page=2", "Storm", "Waves, high ones.");
        visits.visit(PIER, item("1", old));
        Article young =
                article("https://pier.example/storm", "Storm", "Waves, high ones. And wind.");
        visits.visit(PIER, Visits.teaser("2", young));
        apply(place(old, old), place(young, young));

        var lease = store().pages().lease(1, visits.now(), Duration.ofHours(1)).getFirst();
        assertThat(lease.row().article().id()).isEqualTo(young.id());
        Optional<CanonicalUrl> own = Optional.of(canonical(old.url().toString()));
        store().pages().finish(lease, new PageQueue.PageRead(young, own, Optional.empty()));

        assertThat(store().articles().count()).isEqualTo(1);
        ArticleId stays = store().articles().find(young.id()).orElseThrow().id();
        assertThat(store().stories().count()).isEqualTo(1);
        assertThat(store().stories().find(story(old)).orElseThrow().articles()).hasSize(1);
        assertThat(store().stories().find(story(young)).orElseThrow().articles().getFirst().id())
                .isEqualTo(stays);
        assertThat(store().stories().of(young.id())).isPresent();
        assertThat(store().check()).isEmpty();
    }
}
