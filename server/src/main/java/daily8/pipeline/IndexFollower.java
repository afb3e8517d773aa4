package daily8.pipeline;

import daily8.index.ArticleIndex;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Articles;
import daily8.store.Outbox;
import daily8.store.Outbox.Aspect;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Brings the index up to the store: reads the outbox from its own checkpoint on.
///
/// Idempotent: the same changes again leave the index as it is, so a crash between update and
/// commit costs only time; an index that lost what it had says so by its position. Used by one
/// thread, but for what only asks.
final class IndexFollower {
    /// Articles an update: large enough to share a refresh, small enough to be found soon.
    static final int BATCH = 500;

    /// What a crash may make us index again.
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(5);

    /// Nothing new for this long: what came is shown. Shorter, and a burst of visits would end in
    /// as many small pieces of index, each with its costs.
    static final Duration QUIET = Duration.ofMillis(100);

    /// Nothing new for this long: time to give back room.
    private static final Duration REST = Duration.ofSeconds(15);

    /// However much keeps coming, what came is shown this soon.
    private static final Duration SHOW_AFTER = Duration.ofSeconds(2);

    private final Outbox outbox;
    private final Articles articles;
    private final Meanings meanings;
    private final ArticleIndex index;
    private final InstantSource wallClock;
    private long committed;
    private Instant committedAt;
    private Instant updatedAt;
    private Instant shownAt;
    private boolean untidy;
    private long taken;

    IndexFollower(
            Outbox outbox,
            Articles articles,
            Meanings meanings,
            ArticleIndex index,
            InstantSource wallClock) {
        this.outbox = outbox;
        this.articles = articles;
        this.meanings = meanings;
        this.index = index;
        this.wallClock = wallClock;
        this.committed = index.checkpoint();
        this.committedAt = wallClock.instant();
        this.updatedAt = committedAt;
        this.shownAt = committedAt;
    }

    /// Takes in the next changes; returns how many that were, 0 where there are none. An article of
    /// which nothing changed that it is found by is not taken in again.
    int follow() {
        List<Outbox.Change> changes = outbox.after(index.position(), BATCH);
        if (changes.isEmpty()) {
            if (isAhead() && hasPassed(QUIET, updatedAt)) {
                refresh();
            }
            commitIfDue();
            tidyAtRest();
            return 0;
        }
        if (!isAhead()) {
            shownAt = wallClock.instant();
        }
        Set<ArticleId> changed = new LinkedHashSet<>();
        changes.stream()
                .filter(change -> change.aspect() == Aspect.TEXT)
                .forEach(change -> changed.add(change.article()));
        List<Article> present = articles.findAll(List.copyOf(changed));
        present.forEach(article -> changed.remove(article.id()));
        long last = changes.getLast().sequence();
        index.update(present, meanings.of(present), new ArrayList<>(changed), last);
        updatedAt = wallClock.instant();
        taken += present.size();
        untidy = true;
        if (hasPassed(SHOW_AFTER, shownAt)) {
            refresh();
        }
        commitIfDue();
        return changes.size();
    }

    /// How many articles the index took in so far; one that was revised counts again.
    long taken() {
        return taken;
    }

    /// Empties the index, to be filled again from the start of the outbox.
    void startOver() {
        index.clear();
        committed = 0;
    }

    /// The outbox entry up to which searches see everything.
    long visible() {
        return index.visible();
    }

    /// Whether more was taken in than searches see.
    boolean isAhead() {
        return index.visible() != index.position();
    }

    /// How many changes searches do not see yet.
    long behind() {
        return outbox.last() - index.visible();
    }

    void refresh() {
        index.refresh();
        shownAt = wallClock.instant();
    }

    void commit() {
        if (index.position() != committed) {
            index.commit();
            committed = index.checkpoint();
        }
        committedAt = wallClock.instant();
    }

    private void commitIfDue() {
        if (index.position() != committed && hasPassed(COMMIT_AFTER, committedAt)) {
            commit();
        }
    }

    private void tidyAtRest() {
        if (untidy && hasPassed(REST, updatedAt)) {
            untidy = false;
            index.tidy();
            committed = index.checkpoint();
        }
    }

    /// Also where the clock was set back.
    private boolean hasPassed(Duration wait, Instant since) {
        Duration passed = Duration.between(since, wallClock.instant());
        return passed.isNegative() || passed.compareTo(wait) >= 0;
    }
}
