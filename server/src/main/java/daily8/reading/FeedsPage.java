package daily8.reading;

import java.util.List;

/// The feeds of the site, a page of them. `page` counts from 1; `trouble` are the feeds of all
/// pages that someone should look at; with `troubleOnly` these alone are listed.
public record FeedsPage(
        List<FeedLine> lines, boolean troubleOnly, int page, int pages, int total, int trouble) {
    public FeedsPage {
        lines = List.copyOf(lines);
    }
}
