package daily8.pipeline;

import daily8.model.Article;
import daily8.model.CanonicalUrl;
import daily8.model.Draft;
import daily8.model.StatedTime;
import daily8.poll.Excerpt;
import java.time.Instant;
import java.util.List;

/// What an article says once its page was read: the page's words where it has any, else the feed's.
///
/// The feed keeps the last word on the headline, since it is what was published to be shown, and on
/// the language, since it was chosen with the source.
final class PageRevision {
    private PageRevision() {}

    static Article of(Article article, Draft draft, Instant now) {
        boolean richer = draft.text().length() > article.excerpt().length();
        String language = article.language().isEmpty() ? draft.language() : article.language();
        return new Article(
                article.id(),
                article.source(),
                article.feed(),
                article.url(),
                article.title().isEmpty() ? draft.title() : article.title(),
                either(draft.authors(), article.authors()),
                publishedAt(article, draft),
                article.firstSeenAt(),
                now,
                article.revision() + 1,
                language,
                article.section(),
                article.image().or(() -> CanonicalUrl.parse(draft.image()).map(CanonicalUrl::uri)),
                draft.summary().isEmpty() ? article.summary() : draft.summary(),
                richer ? Excerpt.of(draft) : article.excerpt(),
                either(draft.tags(), article.tags()),
                richer ? draft.html() : article.html());
    }

    /// A page that tells the time where the feed told only the day, or nothing at all.
    private static Instant publishedAt(Article article, Draft draft) {
        return draft.publishedAt()
                .filter(stated -> !stated.dayOnly())
                .map(StatedTime::instant)
                .filter(at -> at.isBefore(article.publishedAt()))
                .orElse(article.publishedAt());
    }

    private static List<String> either(List<String> first, List<String> second) {
        return first.isEmpty() ? second : first;
    }
}
