package daily8.reading;

import daily8.store.Counts.Totals;
import java.time.Instant;
import java.util.Optional;

/// What the site has and how polling goes. `nextDue` is when the next feed is due.
public record StatusPage(
        Totals totals, PollingStatus polling, Optional<Instant> nextDue, boolean sample) {}
