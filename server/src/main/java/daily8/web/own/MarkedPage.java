package daily8.web.own;

import daily8.reading.MyFeeds.Marked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a reader saved, or opened: `earlier` is where the next page begins.
public record MarkedPage(boolean history, List<Marked> marked, Optional<Instant> earlier) {
    public MarkedPage {
        marked = List.copyOf(marked);
    }
}
