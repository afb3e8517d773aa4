package daily8.store.sql;

import daily8.base.cache.LruCache;
import daily8.model.ArticleId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.model.Teaser;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What lists show of articles, read from `article` without its texts. What stands packed among
/// those is remembered of the articles shown last: lists show the newest again and again.
/// Thread-safe.
final class TeaserRows {
    /// 1.5 MB of excerpts: the newest of fifty lists.
    private static final int REMEMBERED = 2_000;

    private static final String COLUMNS =
            "a.number, a.id, a.source, a.url, a.title, a.published_at, a.first_seen_at, a.language,"
                    + " a.section, a.revision, a.revised_at";

    private static final String FIND = "SELECT " + COLUMNS + " FROM article a WHERE id = ?";

    private final LruCache<Revision, ArticleBody.Head> heads = new LruCache<>(REMEMBERED);

    /// A revision of an article never changes; an id that comes again has another time.
    private record Revision(ArticleId article, int revision, long revisedAt) {}

    List<Teaser> newest(Sql sql, SqlArticles.NewestQuery query) {
        return sql.all(query.text(COLUMNS), row -> read(sql, row), query.values().toArray());
    }

    /// Aliases followed.
    Optional<Teaser> find(Sql sql, ArticleId id) {
        return ArticleRows.resolved(
                sql, id, one -> sql.one(FIND, row -> read(sql, row), Row.key(one)));
    }

    private Teaser read(Sql sql, Row row) throws SQLException {
        long number = row.number(1);
        ArticleId id = row.articleId(2);
        Revision revision = new Revision(id, row.count(10), row.number(11));
        ArticleBody.Head head = heads.get(revision, absent -> head(sql, number));
        return new Teaser(
                id,
                new SourceId(row.text(3)),
                URI.create(row.text(4)),
                row.text(5),
                row.time(6),
                row.time(7),
                row.text(8),
                Section.valueOf(row.text(9)),
                head.image(),
                head.excerpt());
    }

    /// Of an article that went while its list was read, nothing.
    private static ArticleBody.Head head(Sql sql, long number) {
        return sql.one(
                        "SELECT body FROM article WHERE number = ?",
                        row -> ArticleBody.headOf(row.unpacked(1)),
                        number)
                .orElseGet(() -> new ArticleBody.Head(Optional.empty(), ""));
    }
}
