package daily8.group;

import daily8.ai.ArticleVectors;
import java.time.Instant;
import java.util.Optional;

/// An article as grouping sees it. `publisher`, `url` and `text` may be empty; `vectors` are absent
/// where there is no model for the article's language, or it failed: then words alone decide.
public record Arrival(
        String id,
        String publisher,
        String url,
        String title,
        String text,
        Optional<Instant> time,
        Optional<ArticleVectors> vectors) {
    public Arrival with(ArticleVectors meaning) {
        return new Arrival(id, publisher, url, title, text, time, Optional.of(meaning));
    }
}
