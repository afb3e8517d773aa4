package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Lease;
import daily8.store.PageQueue;
import daily8.store.Revisions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The page queue in a table; a token tells a lease that was lost.
record SqlPageQueue(Writer writer, Readers readers) implements PageQueue {
    static final String WAITING =
            """
            SELECT article, attempts, token FROM page
            WHERE set_aside_at = 0 AND next_at <= ? AND lease_until <= ?
            ORDER BY published_at DESC, article DESC LIMIT ?
            """;

    @Override
    public List<Lease<WantedPage>> lease(int limit, Instant now, Duration lease) {
        long at = now.toEpochMilli();
        long until = now.plus(lease).toEpochMilli();
        if (readers.read(sql -> sql.one(WAITING, row -> true, at, at, 1)).isEmpty()) {
            return List.of(); // workers ask often, and mostly nothing waits: no need to write
        }
        return writer.write(
                Writer.Lane.MACHINES,
                sql -> {
                    List<Lease<WantedPage>> leased = new ArrayList<>();
                    for (Waiting waiting : sql.all(WAITING, Waiting::read, at, at, limit)) {
                        sql.run(
                                "UPDATE page SET lease_until = ?, token = token + 1 WHERE article = ?",
                                until,
                                Row.key(waiting.article));
                        ArticleRows.find(sql, waiting.article)
                                .map(article -> new WantedPage(article, waiting.attempts))
                                .ifPresent(
                                        page -> leased.add(new Lease<>(page, waiting.token + 1)));
                    }
                    return leased;
                });
    }

    private record Waiting(ArticleId article, int attempts, long token) {
        static Waiting read(Row row) throws SQLException {
            return new Waiting(row.articleId(1), row.count(2), row.number(3));
        }
    }

    @Override
    public boolean finish(Lease<WantedPage> lease, PageRead page) {
        ArticleId id = lease.row().article().id();
        return writer.write(
                Writer.Lane.MACHINES,
                sql -> {
                    if (!remove(sql, lease)) {
                        return false;
                    }
                    ArticleRows.find(sql, id).ifPresent(current -> keep(sql, current, page));
                    return true;
                });
    }

    /// The discussion comes last: the article may have proved to be another one's.
    private static void keep(Sql sql, Article current, PageRead page) {
        ArticleId id = current.id();
        Revisions.fetched(current, page.revision())
                .ifPresent(next -> ArticleRows.revise(sql, next));
        page.canonical()
                .filter(url -> Revisions.mayBeAlias(url, current))
                .ifPresent(url -> Aliases.claim(sql, ArticleId.of(url), id));
        page.discussion()
                .ifPresent(place ->
                        ArticleRows.resolve(sql, id)
                                .ifPresent(kept -> CommentRows.discuss(sql, kept, place)));
    }

    @Override
    public boolean giveUp(Lease<WantedPage> lease, String reason, Instant now) {
        return writer.write(Writer.Lane.MACHINES, sql -> remove(sql, lease));
    }

    private static boolean remove(Sql sql, Lease<WantedPage> lease) {
        byte[] id = Row.key(lease.row().article().id());
        return sql.run("DELETE FROM page WHERE article = ? AND token = ?", id, lease.token()) == 1;
    }

    @Override
    public boolean fail(Lease<WantedPage> lease, String reason, Instant now, Instant retryAt) {
        return writer.write(
                Writer.Lane.MACHINES,
                sql ->
                        sql.run(
                                        """
                                        UPDATE page SET attempts = attempts + 1, next_at = ?,
                                            reason = ?, lease_until = 0, set_aside_at =
                                            CASE WHEN attempts + 1 >= ? THEN ? ELSE 0 END
                                        WHERE article = ? AND token = ?
                                        """,
                                        retryAt.toEpochMilli(),
                                        reason,
                                        MAX_ATTEMPTS,
                                        now.toEpochMilli(),
                                        Row.key(lease.row().article().id()),
                                        lease.token())
                                == 1);
    }

    @Override
    public boolean postpone(Lease<WantedPage> lease, Instant at) {
        return writer.write(
                Writer.Lane.MACHINES,
                sql ->
                        sql.run(
                                        """
                                        UPDATE page SET next_at = ?, lease_until = 0
                                        WHERE article = ? AND token = ?
                                        """,
                                        at.toEpochMilli(),
                                        Row.key(lease.row().article().id()),
                                        lease.token())
                                == 1);
    }

    @Override
    public void release(List<Lease<WantedPage>> leases, Instant now) {
        writer.write(
                Writer.Lane.MACHINES,
                sql ->
                        leases.stream()
                                .mapToInt(lease ->
                                        sql.run(
                                                "UPDATE page SET lease_until = 0"
                                                        + " WHERE article = ? AND token = ?",
                                                Row.key(lease.row().article().id()),
                                                lease.token()))
                                .sum());
    }

    @Override
    public void want(ArticleId article, Instant now) {
        writer.write(
                Writer.Lane.PEOPLE,
                sql -> {
                    ArticleRows.resolve(sql, article).ifPresent(id -> PageRows.want(sql, id, now));
                    return true;
                });
    }

    @Override
    public List<SetAside> setAside(int limit) {
        return readers.read(sql ->
                sql.all(
                        """
                        SELECT p.article, a.title, p.reason, p.set_aside_at
                        FROM page p JOIN article a ON a.id = p.article
                        WHERE p.set_aside_at > 0 ORDER BY p.set_aside_at DESC LIMIT ?
                        """,
                        row ->
                                new SetAside(
                                        row.articleId(1), row.text(2), row.text(3), row.time(4)),
                        limit));
    }
}
