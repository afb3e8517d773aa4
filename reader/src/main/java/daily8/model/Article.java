package daily8.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article as the site keeps it: its newest revision.
///
/// `url` is the publisher's page; `publishedAt` never lies after `firstSeenAt`; `language` a BCP 47
/// primary tag or empty; `html` clean, `excerpt` plain text of at most 300 characters; `revision`
/// counts from 1; `revisedAt` is when this revision was saved.
public record Article(
        ArticleId id,
        SourceId source,
        FeedId feed,
        URI url,
        String title,
        List<String> authors,
        Instant publishedAt,
        Instant firstSeenAt,
        Instant revisedAt,
        int revision,
        String language,
        Section section,
        Optional<URI> image,
        String summary,
        String excerpt,
        List<String> tags,
        String html) {
    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
