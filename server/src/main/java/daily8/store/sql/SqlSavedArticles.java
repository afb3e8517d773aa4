package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.store.SavedArticles;
import daily8.store.sql.Writer.Lane;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Saved articles in a table.
record SqlSavedArticles(Writer writer, Readers readers) implements SavedArticles {
    @Override
    public boolean save(AccountId account, ArticleId article, Instant at) {
        byte[] key = AccountRows.key(account);
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                sql.run(
                                        """
                                        INSERT INTO saved_article (account, article, saved_at)
                                        SELECT ?, ?, ? WHERE (SELECT count(*) FROM saved_article WHERE account = ?) < ?
                                        ON CONFLICT (account, article) DO UPDATE SET saved_at = saved_article.saved_at
                                        """,
                                        key,
                                        Row.key(article),
                                        at.toEpochMilli(),
                                        key,
                                        MOST))
                > 0;
    }

    @Override
    public void remove(AccountId account, ArticleId article) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "DELETE FROM saved_article WHERE account = ? AND article = ?",
                                AccountRows.key(account),
                                Row.key(article)));
    }

    @Override
    public List<Saved> of(AccountId account, Optional<Instant> before, int limit) {
        return readers.read(sql ->
                sql.all(
                        "SELECT article, saved_at FROM saved_article WHERE account = ? AND saved_at < ? ORDER BY saved_at DESC LIMIT ?",
                        row -> new Saved(row.articleId(1), row.time(2)),
                        AccountRows.key(account),
                        before.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE),
                        limit));
    }

    @Override
    public Set<ArticleId> among(AccountId account, Collection<ArticleId> articles) {
        byte[] key = AccountRows.key(account);
        Set<ArticleId> saved = new HashSet<>();
        readers.read(sql -> {
            for (ArticleId article : articles) {
                if (sql.exists(
                        "SELECT 1 FROM saved_article WHERE account = ? AND article = ?",
                        key,
                        Row.key(article))) {
                    saved.add(article);
                }
            }
            return saved;
        });
        return saved;
    }
}
