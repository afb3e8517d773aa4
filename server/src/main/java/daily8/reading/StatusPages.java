package daily8.reading;

import daily8.base.time.SiteClock;
import daily8.store.Counts;
import daily8.store.Feeds;

/// Gathers what the status page shows. Thread-safe.
public final class StatusPages {
    private final Counts counts;
    private final Feeds feeds;
    private final PollingMonitor monitor;
    private final SampleDesk sample;
    private final SiteClock clock;

    public StatusPages(
            Counts counts,
            Feeds feeds,
            PollingMonitor monitor,
            SampleDesk sample,
            SiteClock clock) {
        this.counts = counts;
        this.feeds = feeds;
        this.monitor = monitor;
        this.sample = sample;
        this.clock = clock;
    }

    public StatusPage now() {
        return new StatusPage(
                counts.totals(clock.instant()), monitor.now(), feeds.nextDue(), sample.isShown());
    }
}
