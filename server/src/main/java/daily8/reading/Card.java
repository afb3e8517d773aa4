package daily8.reading;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.Source;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// An article in a list: what a reader sees before opening it, within its source's rights.
public record Card(
        ArticleId id,
        Publisher publisher,
        String title,
        String excerpt,
        Optional<URI> picture,
        Instant publishedAt,
        String language,
        Section section) {
    static Card of(Article article, Source source) {
        Portion portion = Portion.of(article, source.rights());
        return new Card(
                article.id(),
                Publisher.of(source),
                article.title(),
                portion.excerpt(),
                portion.picture(),
                article.publishedAt(),
                article.language(),
                article.section());
    }
}
