package daily8.reading;

import daily8.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps each language's front page until something was saved: laying it out asks the store a dozen
/// times. Thread-safe.
public final class KeptFrontPages {
    /// A source that was renamed or now allows less shows within this time.
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final FrontPages pages;
    private final Outbox outbox;
    private final SampleDesk sample;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public KeptFrontPages(FrontPages pages, Outbox outbox, SampleDesk sample, InstantSource clock) {
        this.pages = pages;
        this.outbox = outbox;
        this.sample = sample;
        this.clock = clock;
    }

    public FrontPage of(String language) {
        // The sequence is read first: what is saved meanwhile makes the page look older than it is.
        long sequence = outbox.last();
        Instant now = clock.instant();
        Kept last = kept.get(language);
        if (last != null && last.holds(sequence, sample.isShown(), now)) {
            return last.page();
        }
        FrontPage page = pages.of(language);
        kept.put(language, new Kept(page, sequence, now.plus(AT_MOST)));
        return page;
    }

    private record Kept(FrontPage page, long sequence, Instant until) {
        boolean holds(long newest, boolean sampleShown, Instant now) {
            return sequence == newest && page.sample() == sampleShown && now.isBefore(until);
        }
    }
}
