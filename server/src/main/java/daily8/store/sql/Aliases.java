package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Outbox.Aspect;
import daily8.store.Revisions;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Other addresses of articles, and articles that proved to be one.
final class Aliases {
    private Aliases() {}

    static void add(Sql sql, ArticleId address, ArticleId article) {
        sql.run(
                "INSERT INTO alias (id, article) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                Row.key(address),
                Row.key(article));
    }

    /// An article's page calls an address its own.
    static void claim(Sql sql, ArticleId address, ArticleId article) {
        Optional<ArticleId> holder = ArticleRows.resolve(sql, address);
        if (holder.isEmpty()) {
            add(sql, address, article);
        } else if (!holder.get().equals(article)) {
            Article one = find(sql, article);
            Article other = find(sql, holder.get());
            if (Revisions.areOne(one, other)) {
                Article older = Revisions.older(one, other);
                merge(sql, older.id(), older.equals(one) ? other.id() : one.id());
            }
        }
    }

    /// The younger becomes an alias of the older and goes, with its revisions and its page.
    private static void merge(Sql sql, ArticleId olderId, ArticleId youngerId) {
        byte[] older = Row.key(olderId);
        byte[] younger = Row.key(youngerId);
        sql.run("UPDATE alias SET article = ? WHERE article = ?", older, younger);
        sql.run(
                "UPDATE feed_item SET article = "
                        + ArticleRows.NUMBER
                        + " WHERE article = "
                        + ArticleRows.NUMBER,
                older,
                younger);
        StoryRows.replace(sql, olderId, youngerId);
        SqlEditions.replace(sql, older, younger);
        remove(sql, youngerId);
        add(sql, youngerId, olderId);
    }

    /// Takes an article out, with all that is kept of it alone.
    static void remove(Sql sql, ArticleId id) {
        byte[] key = Row.key(id);
        sql.run("DELETE FROM earlier_revision WHERE article = ?", key);
        sql.run("DELETE FROM page WHERE article = ?", key);
        sql.run("DELETE FROM feed_item WHERE article = " + ArticleRows.NUMBER, key);
        sql.run("DELETE FROM alias WHERE article = ?", key);
        EnrichmentRows.remove(sql, id);
        StoryRows.remove(sql, id);
        SqlEditions.remove(sql, key);
        sql.run("DELETE FROM article WHERE id = ?", key);
        ArticleRows.changed(sql, id, Aspect.TEXT);
    }

    private static Article find(Sql sql, ArticleId id) {
        return ArticleRows.find(sql, id)
                .orElseThrow(() -> new NoSuchElementException("no article " + id));
    }
}
