package daily8.store.sql;

import daily8.model.ArticleId;
import java.time.Instant;

/// Rows of `page`: the pages wanted, and those set aside.
final class PageRows {
    private PageRows() {}

    /// Queues an article's page, its attempts forgotten. A lease that is out stays valid.
    static void want(Sql sql, ArticleId article, Instant at) {
        sql.run(
                """
                INSERT INTO page (article, published_at, next_at, lease_until, token, attempts,
                    reason, set_aside_at)
                SELECT id, published_at, ?, 0, 0, 0, '', 0 FROM article WHERE id = ?
                ON CONFLICT (article) DO UPDATE
                SET next_at = excluded.next_at, attempts = 0, reason = '', set_aside_at = 0
                """,
                at.toEpochMilli(),
                Row.key(article));
    }
}
