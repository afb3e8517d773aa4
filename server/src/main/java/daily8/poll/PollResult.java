package daily8.poll;

import daily8.store.Visit;
import java.util.List;

/// What came of a visit to a feed. Each carries the [Visit] to save: the feed's next row, and the
/// items where there are any.
public sealed interface PollResult {
    Visit visit();

    /// The feed says something it did not say last time. `problems` is what had to be repaired.
    record Changed(Visit visit, List<String> problems) implements PollResult {
        public Changed {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing new: 304, the same bytes or the same items.
    record Unchanged(Visit visit) implements PollResult {}

    /// The publisher took the feed away for good (410, or 404 for a long time).
    record Gone(Visit visit, String reason) implements PollResult {}

    /// It was not asked, or not answered as a feed. `reason` in words that a reader understands.
    record Failed(Visit visit, Kind kind, String reason) implements PollResult {}

    /// Not asked yet: the host is to be left alone a little longer.
    record Postponed(Visit visit) implements PollResult {}

    /// Why a visit failed; also the metric label.
    enum Kind {
        /// The address may not be asked.
        REFUSED,
        DNS,
        CONNECT,
        TLS,
        TIMEOUT,
        TOO_LARGE,
        PROTOCOL,
        /// An answer 4xx or 5xx.
        STATUS,
        /// Too many requests, or come back later (429, 503).
        BUSY,
        /// An answer that is no feed.
        NO_FEED,
        /// The site is stopping.
        STOPPED
    }
}
