package daily8.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What lists show of an article: all that a reader sees before opening it, not its text.
public record Teaser(
        ArticleId id,
        SourceId source,
        URI url,
        String title,
        Instant publishedAt,
        Instant firstSeenAt,
        String language,
        Section section,
        Optional<URI> image,
        String excerpt) {
    public static Teaser of(Article article) {
        return new Teaser(
                article.id(),
                article.source(),
                article.url(),
                article.title(),
                article.publishedAt(),
                article.firstSeenAt(),
                article.language(),
                article.section(),
                article.image(),
                article.excerpt());
    }
}
