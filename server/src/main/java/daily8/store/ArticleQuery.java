package daily8.store;

import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.SourceId;
import java.time.Instant;
import java.util.Optional;

/// Which articles, newest first. `limit` is 1 to 200; `before` continues after the last one shown.
public record ArticleQuery(
        Optional<String> language,
        Optional<Section> section,
        Optional<SourceId> source,
        Optional<Before> before,
        int limit) {
    public static final int MAX_LIMIT = 200;

    public ArticleQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT);
        }
    }

    /// Where the last page ended: strictly older, or as old with a smaller id.
    public record Before(Instant publishedAt, ArticleId id) {}

    public static ArticleQuery newest(int limit) {
        return new ArticleQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    public ArticleQuery inLanguage(String wanted) {
        return new ArticleQuery(Optional.of(wanted), section, source, before, limit);
    }

    public ArticleQuery inSection(Section wanted) {
        return new ArticleQuery(language, Optional.of(wanted), source, before, limit);
    }

    public ArticleQuery from(SourceId wanted) {
        return new ArticleQuery(language, section, Optional.of(wanted), before, limit);
    }

    public ArticleQuery before(Instant publishedAt, ArticleId id) {
        return new ArticleQuery(
                language, section, source, Optional.of(new Before(publishedAt, id)), limit);
    }
}
