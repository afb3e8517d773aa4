package daily8.reading;

import daily8.base.cache.LruCache;
import daily8.model.ArticleId;
import daily8.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps the pages that were asked for last until something was saved: what is read much is read by
/// many at once, and finding what is related to an article is most of the work. Thread-safe.
public final class KeptArticlePages {
    /// Some 50 kB each.
    private static final int MOST = 400;

    /// A source that was renamed or now allows less shows within this time.
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private record Kept(ArticleAnswer answer, long sequence, Instant until) {
        boolean isGood(long saved, Instant now) {
            return sequence == saved && now.isBefore(until);
        }
    }

    private final ArticlePages pages;
    private final Outbox outbox;
    private final InstantSource clock;
    private final LruCache<ArticleId, Kept> kept = new LruCache<>(MOST);

    public KeptArticlePages(ArticlePages pages, Outbox outbox, InstantSource clock) {
        this.pages = pages;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// For a reader who told some articles apart; such a page is their own and not kept.
    public ArticleAnswer find(ArticleId id, ToldApart apart) {
        if (apart.has(id)) {
            return pages.find(id, apart);
        }
        long sequence = outbox.last();
        Instant now = clock.instant();
        Optional<Kept> last = kept.get(id);
        if (last.isPresent() && last.get().isGood(sequence, now)) {
            return last.get().answer();
        }
        ArticleAnswer answer = pages.find(id);
        if (answer instanceof ArticleAnswer.Found) {
            kept.put(id, new Kept(answer, sequence, now.plus(AT_MOST)));
        }
        return answer;
    }

    /// Somebody told articles apart, or together, for all.
    public void forget() {
        kept.clear();
    }
}
