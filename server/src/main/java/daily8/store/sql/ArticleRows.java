package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.store.Outbox.Aspect;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/// Rows of `article` and `earlier_revision`: written, read, and moved from one to the other.
final class ArticleRows {
    /// The columns that [#read] takes, in its order.
    static final String COLUMNS =
            "a.id, a.source, a.feed, a.url, a.title, a.published_at, a.first_seen_at, a.revised_at,"
                    + " a.revision, a.language, a.section, a.body";

    static final String RESOLVE =
            """
            SELECT id FROM article WHERE id = ? UNION ALL SELECT article FROM alias WHERE id = ?
            """;

    /// The number of an article, to name it by in other tables.
    static final String NUMBER = "(SELECT number FROM article WHERE id = ?)";

    private ArticleRows() {}

    static Article read(Row row) throws SQLException {
        ArticleBody body = ArticleBody.of(row.unpacked(12));
        return new Article(
                row.articleId(1),
                new SourceId(row.text(2)),
                new FeedId(row.number(3)),
                URI.create(row.text(4)),
                row.text(5),
                body.authors(),
                row.time(6),
                row.time(7),
                row.time(8),
                row.count(9),
                row.text(10),
                Section.valueOf(row.text(11)),
                body.image(),
                body.summary(),
                body.excerpt(),
                body.tags(),
                body.html());
    }

    static Optional<Article> find(Sql sql, ArticleId id) {
        return sql.one(
                "SELECT " + COLUMNS + " FROM article a WHERE id = ?",
                ArticleRows::read,
                Row.key(id));
    }

    /// The article that an id or an alias stands for.
    static Optional<ArticleId> resolve(Sql sql, ArticleId id) {
        byte[] key = Row.key(id);
        return sql.one(RESOLVE, row -> row.articleId(1), key, key);
    }

    /// What `find` knows by an id, else by the id of the article that it is an alias of.
    static <T> Optional<T> resolved(Sql sql, ArticleId id, Function<ArticleId, Optional<T>> find) {
        return find.apply(id)
                .or(() -> resolve(sql, id).filter(older -> !older.equals(id)).flatMap(find));
    }

    static void insert(Sql sql, Article article, byte[] body) {
        sql.run(
                """
                INSERT INTO article (number, id, source, feed, url, title, published_at,
                    first_seen_at, revised_at, revision, language, section, body)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM article), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                Row.key(article.id()),
                article.source().name(),
                article.feed().value(),
                article.url().toString(),
                article.title(),
                article.publishedAt().toEpochMilli(),
                article.firstSeenAt().toEpochMilli(),
                article.revisedAt().toEpochMilli(),
                article.revision(),
                article.language(),
                article.section().name(),
                body);
        changed(sql, article.id(), Aspect.TEXT);
    }

    /// Puts a next revision in the article's place and keeps what it said before.
    static void revise(Sql sql, Article next) {
        byte[] id = Row.key(next.id());
        sql.run(
                """
                INSERT INTO earlier_revision (article, revision, revised_at, published_at, language,
                    section, url, title, body)
                SELECT id, revision, revised_at, published_at, language, section, url, title, body
                FROM article WHERE id = ?
                """,
                id);
        sql.run(
                """
                UPDATE article SET url = ?, title = ?, published_at = ?, revised_at = ?,
                    revision = ?, language = ?, section = ?, body = ?
                WHERE id = ?
                """,
                next.url().toString(),
                next.title(),
                next.publishedAt().toEpochMilli(),
                next.revisedAt().toEpochMilli(),
                next.revision(),
                next.language(),
                next.section().name(),
                sql.packing().pack(ArticleBody.of(next).plain()),
                id);
        changed(sql, next.id(), Aspect.TEXT);
    }

    /// Tells the later steps.
    static void changed(Sql sql, ArticleId id, Aspect aspect) {
        sql.run(
                "INSERT INTO outbox (sequence, article, aspect)"
                        + " SELECT coalesce(max(sequence), 0) + 1, ?, ? FROM outbox",
                Row.key(id),
                SqlOutbox.number(aspect));
    }
}
