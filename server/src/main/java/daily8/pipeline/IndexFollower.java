package daily8.pipeline;

import daily8.index.ArticleIndex;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Articles;
import daily8.store.Outbox;
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
/// thread.
final class IndexFollower {
    /// Articles an update: large enough to share a refresh, small enough to be found soon.
    static final int BATCH = 500;

    /// What a crash may make us index again.
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Articles articles;
    private final ArticleIndex index;
    private final InstantSource wallClock;
    private long committed;
    private Instant committedAt;

    IndexFollower(Outbox outbox, Articles articles, ArticleIndex index, InstantSource wallClock) {
        this.outbox = outbox;
        this.articles = articles;
        this.index = index;
        this.wallClock = wallClock;
        this.committed = index.checkpoint();
        this.committedAt = wallClock.instant();
    }

    /// Takes in the next changes; returns how many articles that were, 0 where there are none.
    int follow() {
        List<Outbox.Change> changes = outbox.after(index.position(), BATCH);
        if (changes.isEmpty()) {
            commitIfDue();
            return 0;
        }
        Set<ArticleId> changed = new LinkedHashSet<>();
        changes.forEach(change -> changed.add(change.article()));
        List<Article> present = articles.findAll(List.copyOf(changed));
        present.forEach(article -> changed.remove(article.id()));
        long last = changes.getLast().sequence();
        index.update(present, new ArrayList<>(changed), last);
        commitIfDue();
        return present.size();
    }

    /// Empties the index, to be filled again from the start of the outbox.
    void startOver() {
        index.clear();
        committed = 0;
    }

    /// The outbox entry up to which searches see everything.
    long position() {
        return index.position();
    }

    void commit() {
        if (index.position() != committed) {
            index.commit();
            committed = index.checkpoint();
        }
        committedAt = wallClock.instant();
    }

    private void commitIfDue() {
        Duration since = Duration.between(committedAt, wallClock.instant());
        if (index.position() != committed && since.compareTo(COMMIT_AFTER) >= 0) {
            commit();
        }
    }
}
