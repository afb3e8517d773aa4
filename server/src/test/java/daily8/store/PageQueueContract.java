package daily8.store;

import static daily8.store.Visits.teaser;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.feed;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of the pages still to fetch.
public interface PageQueueContract {
    Feed TIDE = feed("tide.example", "/feed");
    Duration MINUTE = Duration.ofMinutes(1);
    Article OLD =
            at(article("https://tide.example/old", "Old", "Of the morning."), NOON.minusSeconds(9));
    Article NEW = article("https://tide.example/new", "New", "Of noon.");

    Store store();

    /// Both articles saved, their pages wanted; the time after that.
    private Instant bothWanted() {
        Visits visits = new Visits(store());
        visits.visit(TIDE, teaser("1", OLD), teaser("2", NEW));
        return visits.now();
    }

    private static PageQueue.PageRead read(Article page) {
        return new PageQueue.PageRead(page, Optional.empty(), Optional.empty());
    }

    @Test
    default void theFreshestArticlesPageIsFetchedFirst() {
        Instant now = bothWanted();
        assertThat(store().pages().lease(1, now, MINUTE))
                .extracting(lease -> lease.row().article())
                .containsExactly(NEW);
        assertThat(store().pages().lease(9, now, MINUTE))
                .extracting(lease -> lease.row().article())
                .containsExactly(OLD);
        assertThat(store().pages().lease(9, now, MINUTE)).isEmpty();
        assertThat(store().pages().lease(9, now.plus(MINUTE), MINUTE)).hasSize(2);
    }

    @Test
    default void aFinishedPageIsTheArticlesNextRevision() {
        Instant now = bothWanted();
        var lease = store().pages().lease(1, now, MINUTE).getFirst();
        Article page =
                article("https://tide.example/new", "New, in full", "Of noon, and all of it.");
        assertThat(store().pages().finish(lease, read(page))).isTrue();
        Article kept = store().articles().find(NEW.id()).orElseThrow();
        assertThat(kept.title()).isEqualTo("New, in full");
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(store().counts().totals(now).pagesWaiting()).isEqualTo(1);
        assertThat(store().outbox().after(0, 9).getLast().article()).isEqualTo(NEW.id());
    }

    @Test
    default void aPageThatTellsNothingNewIsNoRevision() {
        Instant now = bothWanted();
        var lease = store().pages().lease(1, now, MINUTE).getFirst();
        assertThat(store().pages().finish(lease, read(NEW))).isTrue();
        assertThat(store().articles().revisions(NEW.id())).hasSize(1);
    }

    @Test
    default void aLostLeaseWritesNothing() {
        Instant now = bothWanted();
        var zombie = store().pages().lease(1, now, MINUTE).getFirst();
        Instant later = now.plus(MINUTE);
        var current = store().pages().lease(1, later, MINUTE).getFirst();
        Article page = article("https://tide.example/new", "Zombie", "Not to be seen.");
        assertThat(store().pages().finish(zombie, read(page))).isFalse();
        assertThat(store().pages().giveUp(zombie, "no", later)).isFalse();
        assertThat(store().pages().fail(zombie, "no", later, later)).isFalse();
        assertThat(store().articles().find(NEW.id())).contains(NEW);
        assertThat(store().pages().giveUp(current, "robots", later)).isTrue();
    }

    @Test
    default void aPageThatFailsFiveTimesIsSetAsideVisiblyUntilItIsWantedAgain() {
        Instant now = bothWanted();
        for (int attempt = 0; attempt < PageQueue.MAX_ATTEMPTS; attempt++) {
            var lease = store().pages().lease(1, now, MINUTE).getFirst();
            assertThat(lease.row()).isEqualTo(new PageQueue.WantedPage(NEW, attempt));
            store().pages().fail(lease, "connection reset", now, now.plus(MINUTE));
            now = now.plus(MINUTE);
        }
        assertThat(store().pages().setAside(9))
                .containsExactly(
                        new PageQueue.SetAside(
                                NEW.id(), "New", "connection reset", now.minus(MINUTE)));
        assertThat(store().pages().lease(9, now, MINUTE)).hasSize(1);
        assertThat(store().counts().totals(now).pagesSetAside()).isEqualTo(1);
        store().pages().want(NEW.id(), now);
        assertThat(store().pages().lease(9, now, MINUTE))
                .extracting(Lease::row)
                .containsExactly(new PageQueue.WantedPage(NEW, 0));
    }

    @Test
    default void aFailedPageWaitsForItsTime() {
        Instant now = bothWanted();
        var lease = store().pages().lease(1, now, MINUTE).getFirst();
        store().pages().fail(lease, "503", now, now.plusSeconds(600));
        assertThat(store().pages().lease(9, now.plusSeconds(599), MINUTE)).hasSize(1);
        assertThat(store().pages().lease(9, now.plusSeconds(600), MINUTE)).hasSize(1);
    }

    @Test
    default void f19_waitingPagesMoveWithTheClock() {
        Instant now = bothWanted();
        store().pages().lease(1, now, MINUTE);
        store().shiftSchedule(Duration.ofDays(3));
        assertThat(store().pages().lease(9, now.plus(Duration.ofDays(3)), MINUTE)).hasSize(1);
        Instant leaseEnds = now.plus(Duration.ofDays(3)).plus(MINUTE);
        assertThat(store().pages().lease(9, leaseEnds, MINUTE)).hasSize(2);
    }

    @Test
    default void releasedPagesAreFreeAtOnce() {
        Instant now = bothWanted();
        store().pages().release(store().pages().lease(9, now, MINUTE), now);
        assertThat(store().pages().lease(9, now, MINUTE)).hasSize(2);
    }

    @Test
    default void aPageGivenUpLeavesTheArticleAsTheFeedToldIt() {
        Instant now = bothWanted();
        var lease = store().pages().lease(1, now, MINUTE).getFirst();
        assertThat(store().pages().giveUp(lease, "robots.txt", now)).isTrue();
        assertThat(store().articles().find(NEW.id())).contains(NEW);
        assertThat(store().pages().setAside(9)).isEqualTo(List.of());
        assertThat(store().pages().lease(9, now.plus(MINUTE), MINUTE)).hasSize(1);
    }
}
