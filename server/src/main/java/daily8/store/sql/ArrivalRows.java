package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.store.ArticleQuery.Before;
import daily8.store.Follows.Follow;
import daily8.store.Readings.Arrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The articles of one follow, and which of them a reader has read.
final class ArrivalRows {
    /// The text that an article has: its own, or that of the article it copies.
    static final String TEXT = "CASE WHEN length(m.copy_of) = 16 THEN m.copy_of ELSE a.article END";

    /// Languages that the site shows: the index of tags begins with the language.
    private static final String LANGUAGES = "('en', 'ar')";

    private static final byte[] NONE = {};

    private ArrivalRows() {}

    /// Rows `(number, article, published_at)` of a follow, named `a`.
    private static String articles(Follow follow) {
        return switch (follow.kind()) {
            case SOURCE ->
                    "(SELECT number, id AS article, published_at FROM article WHERE source = ?) a";
            case TAG ->
                    "(SELECT r.number, r.id AS article, t.published_at FROM article_tag t JOIN article r ON r.number = t.article WHERE t.tag = ? AND t.language IN "
                            + LANGUAGES
                            + ") a";
            case STORY ->
                    "(SELECT r.number, r.id AS article, r.published_at FROM story_article s JOIN article r ON r.number = s.article WHERE s.story = ?) a";
        };
    }

    private static Object target(Follow follow) {
        return switch (follow.kind()) {
            case SOURCE -> follow.target();
            case TAG -> TagRows.id(Hashtag.keyOf(follow.target()));
            case STORY -> ArticleId.parse(follow.target()).map(Row::key).orElse(NONE);
        };
    }

    private static final String UNREAD =
            " AND NOT EXISTS (SELECT 1 FROM read_text t WHERE t.account = ? AND t.text = "
                    + TEXT
                    + ") AND NOT EXISTS (SELECT 1 FROM read_story y JOIN reader_choice c ON c.account = y.account"
                    + " WHERE c.whole_story AND y.account = ? AND y.story = m.story AND y.read_at >= a.published_at)";

    static List<Arrival> newest(
            Sql sql,
            byte[] account,
            Follow follow,
            boolean unreadOnly,
            Optional<Before> before,
            int limit) {
        List<Object> values = new ArrayList<>();
        values.add(target(follow));
        StringBuilder query =
                new StringBuilder("SELECT a.article, " + TEXT + ", a.published_at FROM ")
                        .append(articles(follow))
                        .append(" LEFT JOIN story_article m ON m.article = a.number WHERE true");
        before.ifPresent(at -> {
            query.append(" AND (a.published_at < ? OR (a.published_at = ? AND a.article < ?))");
            values.add(at.publishedAt().toEpochMilli());
            values.add(at.publishedAt().toEpochMilli());
            values.add(Row.key(at.id()));
        });
        if (unreadOnly) {
            query.append(" AND a.published_at > ?").append(UNREAD);
            values.add(follow.readUntil().toEpochMilli());
            values.add(account);
            values.add(account);
        }
        query.append(" ORDER BY a.published_at DESC, a.article DESC LIMIT ?");
        values.add(limit);
        return sql.all(
                query.toString(),
                row -> new Arrival(row.articleId(1), row.articleId(2), row.time(3)),
                values.toArray());
    }

    static long unread(Sql sql, byte[] account, Follow follow, Instant since, int limit) {
        Instant from = since.isAfter(follow.readUntil()) ? since : follow.readUntil();
        return sql.number(
                "SELECT count(DISTINCT text) FROM (SELECT "
                        + TEXT
                        + " AS text FROM "
                        + articles(follow)
                        + " LEFT JOIN story_article m ON m.article = a.number WHERE a.published_at > ?"
                        + UNREAD
                        + " LIMIT ?) u",
                target(follow),
                from.toEpochMilli(),
                account,
                account,
                limit);
    }

    static byte[] prefixed(String digits, char filling) {
        String full = digits + String.valueOf(filling).repeat(32 - digits.length());
        return HexFormat.of().parseHex(full);
    }
}
