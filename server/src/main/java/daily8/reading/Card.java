package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.Teaser;
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
    static Card of(Teaser teaser, Source source) {
        return new Card(
                teaser.id(),
                Publisher.of(source),
                teaser.title(),
                Portion.excerpt(teaser, source.rights()),
                Portion.picture(teaser, source.rights()),
                teaser.publishedAt(),
                teaser.language(),
                teaser.section());
    }
}
