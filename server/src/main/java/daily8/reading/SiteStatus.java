package daily8.reading;

import daily8.store.Counts.Totals;

/// The state of an installation in numbers: the object of `./daily8 status` and `/api/v1/status`.
///
/// `indexBacklog` are changes that search does not know yet.
public record SiteStatus(Totals totals, long indexBacklog, String version) {}
