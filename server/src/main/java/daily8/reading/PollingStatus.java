package daily8.reading;

import daily8.pipeline.PollingLog.Event;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// How polling goes, since this process started.
///
/// Visits to feeds: `fetched` brought something new, `unchanged` did not, `failed`. Articles:
/// `found` are new, `revised` known ones with a new revision, `extracted` had their page read
/// (`cutShort` not all of its pages), `indexed` can be found by search. `indexBacklog` are changes
/// that the index does not know yet. `events` are the last visits, newest first.
public record PollingStatus(
        Network network,
        Instant startedAt,
        long fetched,
        long unchanged,
        long failed,
        long found,
        long revised,
        long extracted,
        long cutShort,
        long indexed,
        long indexBacklog,
        List<Event> events) {
    public PollingStatus {
        events = List.copyOf(events);
    }

    /// Whether the publishers can be reached.
    public enum Network {
        /// Nothing was asked yet.
        UNKNOWN,
        REACHED,
        /// Every publisher asked so far was out of reach.
        UNREACHABLE,
        /// The operator started the site so that it asks no real publisher.
        OFFLINE;

        /// The name in messages and answers: `reached`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
