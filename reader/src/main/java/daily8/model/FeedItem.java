package daily8.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One entry of a feed, as the feed gives it: addresses resolved, HTML not yet sanitised.
///
/// `id` is the guid or Atom id, empty where the feed has none; `url` the address of the article,
/// empty where none; `title` plain text; `contentHtml` the whole text where the feed carries it,
/// `summaryHtml` the teaser. Absent texts are empty, never null.
public record FeedItem(
        String id,
        String title,
        String url,
        Optional<Instant> publishedAt,
        Optional<Instant> updatedAt,
        List<String> authors,
        List<String> categories,
        String contentHtml,
        String summaryHtml,
        String image,
        List<Enclosure> enclosures,
        String commentsUrl) {
    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }
}
