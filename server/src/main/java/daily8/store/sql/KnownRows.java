package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.FeedId;
import daily8.store.KnownItems;
import daily8.store.Sighting;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What the tables know of a feed's items.
record KnownRows(Sql sql) implements KnownItems {
    /// To be followed by a condition; read by [#read].
    static final String SEEN =
            "SELECT i.feed, i.guid, a.id, i.content FROM feed_item i JOIN article a ON a.number = i.article WHERE ";

    static final String BY_ARTICLE = SEEN + "a.id = ? AND i.feed = ?";

    @Override
    public Optional<Sighting> sighting(FeedId feed, long guid) {
        return sql.one(SEEN + "i.feed = ? AND i.guid = ?", KnownRows::read, feed.value(), guid);
    }

    @Override
    public List<Sighting> sightings(FeedId feed, ArticleId article) {
        return sql.all(BY_ARTICLE, KnownRows::read, Row.key(article), feed.value());
    }

    @Override
    public Optional<ArticleId> byAddress(ArticleId address) {
        return ArticleRows.resolve(sql, address);
    }

    @Override
    public Article article(ArticleId id) {
        return ArticleRows.find(sql, id)
                .orElseThrow(() -> new NoSuchElementException("no article " + id));
    }

    /// Puts a sighting in the place of the one before, if there was one.
    void see(Sighting now, Optional<Sighting> before) {
        if (before.isPresent() && before.get().equals(now)) {
            return;
        }
        before.filter(old -> old.guid() != now.guid())
                .ifPresent(old ->
                        sql.run(
                                "DELETE FROM feed_item WHERE feed = ? AND guid = ?",
                                old.feed().value(),
                                old.guid()));
        sql.run(
                """
                INSERT INTO feed_item (feed, guid, article, content)
                SELECT ?, ?, number, ? FROM article WHERE id = ?
                ON CONFLICT (feed, guid) DO UPDATE
                SET article = excluded.article, content = excluded.content
                """,
                now.feed().value(),
                now.guid(),
                now.content(),
                Row.key(now.article()));
    }

    static Sighting read(Row row) throws SQLException {
        return new Sighting(
                new FeedId(row.number(1)), row.number(2), row.articleId(3), row.number(4));
    }
}
