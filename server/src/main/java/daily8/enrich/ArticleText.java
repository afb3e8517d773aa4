package daily8.enrich;

import daily8.base.text.WhiteSpace;
import java.time.Instant;
import java.util.Optional;

/// The text of an article to be understood: paragraphs separated by one empty line. `language` is
/// what the publisher says, a BCP 47 primary tag or empty; `publisher` may be empty. The title is
/// read without the soft hyphens that it is shown with.
public record ArticleText(
        String title,
        String text,
        String language,
        String publisher,
        Optional<Instant> publishedAt) {
    public ArticleText {
        title = WhiteSpace.visible(title);
    }
}
