package daily8.store;

import java.time.Instant;

/// The numbers of `./daily8 status`. Thread-safe.
public interface Counts {
    Totals totals(Instant now);

    /// `feedsFailing` have failed since their last good poll; `pagesWaiting` and `pagesSetAside`
    /// are of the page queue; `unread` articles wait to be understood, `unreadable` ones were set
    /// aside; `realArticles` and `realSources` leave the sample out.
    record Totals(
            long feeds,
            long feedsDue,
            long feedsFailing,
            long articles,
            long revisions,
            long pagesWaiting,
            long pagesSetAside,
            long stories,
            long comments,
            long unread,
            long unreadable,
            long realArticles,
            long realSources) {}
}
