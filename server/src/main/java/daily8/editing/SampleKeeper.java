package daily8.editing;

import daily8.model.Source;
import daily8.reading.SampleDesk;
import daily8.sample.SampleSources;
import daily8.store.Counts.Totals;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Puts the sample edition in, and takes it out: by a click, or when the real paper has come.
/// Thread-safe.
public final class SampleKeeper implements SampleDesk {
    /// A front page and a few sections of real news: then invented ones are in the way.
    private static final int ENOUGH_ARTICLES = 50;

    /// Fewer publishers are no newspaper yet.
    private static final int ENOUGH_SOURCES = 5;

    private static final String STATE = "sample";
    private static final String SHOWN = "shown";
    private static final String REMOVED = "removed";

    /// Counting costs as much as the site is large: no more often than a person would notice.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final Store store;
    private final AtomicReference<Instant> nextLook = new AtomicReference<>(Instant.MIN);

    public SampleKeeper(Store store) {
        this.store = store;
    }

    /// Puts the invented publishers in, unless they were taken out before. The edition is read only
    /// if so.
    public void install(Supplier<SampleSources> edition, Instant now) {
        if (store.state().get(STATE).isEmpty()) {
            SampleSources sample = edition.get();
            store.sources().saveAll(sample.sources());
            store.feeds().addAll(sample.feeds(), now);
            store.state().put(STATE, SHOWN);
        }
    }

    @Override
    public boolean isShown() {
        return store.state().get(STATE).orElse("").equals(SHOWN);
    }

    @Override
    public void remove() {
        for (Source source : store.sources().all()) {
            if (source.sample()) {
                store.sources().remove(source.id());
            }
        }
        store.state().put(STATE, REMOVED);
    }

    /// Takes the sample out once enough real articles have come.
    public void removeWhenOutgrown(Instant now) {
        Instant due = nextLook.get();
        boolean isMyTurn = !now.isBefore(due) && nextLook.compareAndSet(due, now.plus(LOOK_EVERY));
        if (isMyTurn && isShown()) {
            Totals totals = store.counts().totals(now);
            if (totals.realArticles() >= ENOUGH_ARTICLES
                    && totals.realSources() >= ENOUGH_SOURCES) {
                remove();
            }
        }
    }
}
