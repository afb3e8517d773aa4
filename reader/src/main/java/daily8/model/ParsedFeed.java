package daily8.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A feed's document, read. `format` as `rss-2.0`, `atom-1.0`, `json-feed-1.1`; `refresh` what the
/// publisher asks for by `<ttl>` or `sy:update…`; `problems` what was repaired, in words.
public record ParsedFeed(
        String format,
        String title,
        String link,
        String description,
        String language,
        Optional<String> hub,
        Optional<Duration> refresh,
        List<FeedItem> items,
        List<String> problems) {
    public ParsedFeed {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
