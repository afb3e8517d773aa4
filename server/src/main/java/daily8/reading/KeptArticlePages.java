package daily8.reading;

import daily8.model.ArticleId;
import daily8.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps the pages that were asked for last until something was saved: what is read much is read by
/// many at once, and finding what is related to an article is most of the work. Thread-safe.
public final class KeptArticlePages {
    /// Some 50 kB each.
    private static final int MOST = 400;

    /// A source that was renamed or now allows less shows within this time.
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private record Kept(ArticleAnswer answer, long sequence, Instant until) {}

    private final ArticlePages pages;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Map<ArticleId, Kept> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ArticleId, Kept> eldest) {
                    return size() > MOST;
                }
            };

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
        synchronized (kept) {
            Kept last = kept.get(id);
            if (last != null && last.sequence() == sequence && now.isBefore(last.until())) {
                return last.answer();
            }
        }
        ArticleAnswer answer = pages.find(id);
        if (answer instanceof ArticleAnswer.Found) {
            synchronized (kept) {
                kept.put(id, new Kept(answer, sequence, now.plus(AT_MOST)));
            }
        }
        return answer;
    }

    /// Somebody told articles apart, or together, for all.
    public void forget() {
        synchronized (kept) {
            kept.clear();
        }
    }
}
