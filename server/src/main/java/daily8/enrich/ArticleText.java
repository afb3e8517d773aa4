package daily8.enrich;

import java.time.Instant;
import java.util.Optional;

/// The text of an article to be understood: paragraphs separated by one empty line. `language` is
/// what the publisher says, a BCP 47 primary tag or empty; `publisher` may be empty.
public record ArticleText(
        String title,
        String text,
        String language,
        String publisher,
        Optional<Instant> publishedAt) {}
