package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import daily8.store.Outbox.Aspect;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Enrichments in a table; `unread` is the queue, filled from the outbox a step behind, so that a
/// visit has nothing to do for it.
record SqlEnrichments(Writer writer, Readers readers) implements Enrichments {
    /// Entries of the outbox that are taken in at once: some milliseconds of the writer.
    private static final int INTAKE = 1_000;

    static final String WAITING =
            """
            SELECT article, attempts FROM unread WHERE set_aside_at = 0 AND next_at <= ?
            ORDER BY published_at DESC, article DESC LIMIT ?
            """;

    /// Those whose newest revision was not read; one whose page is on its way waits for it.
    private static final String TAKE_IN =
            """
            INSERT INTO unread (article, revision, published_at, next_at, attempts, reason,
                set_aside_at)
            SELECT a.id, a.revision, a.published_at,
                CASE WHEN EXISTS
                    (SELECT 1 FROM page p WHERE p.article = a.id AND p.set_aside_at = 0)
                THEN a.revised_at + ? ELSE 0 END,
                0, '', 0
            FROM article a
            WHERE a.id IN (SELECT o.article FROM outbox o WHERE o.sequence > ? AND o.sequence <= ?)
                AND NOT EXISTS
                (SELECT 1 FROM enrichment e WHERE e.article = a.number AND e.revision = a.revision)
            ON CONFLICT (article) DO UPDATE SET revision = excluded.revision,
                published_at = excluded.published_at, next_at = excluded.next_at, attempts = 0,
                reason = '', set_aside_at = 0
            WHERE unread.revision <> excluded.revision
            """;

    private static final String READ_AGAIN =
            """
            INSERT INTO unread (article, revision, published_at, next_at, attempts, reason,
                set_aside_at)
            SELECT a.id, a.revision, a.published_at, 0, 0, '', 0
            FROM enrichment e JOIN article a ON a.number = e.article
            WHERE e.fingerprint <> ?
            ON CONFLICT (article) DO UPDATE SET next_at = 0, attempts = 0, set_aside_at = 0
            """;

    @Override
    public List<Unread> waiting(int limit, Instant now) {
        takeIn();
        return readers.read(sql ->
                sql.all(WAITING, Waiting::read, now.toEpochMilli(), limit).stream()
                        .flatMap(waiting -> waiting.whole(sql).stream())
                        .toList());
    }

    private record Waiting(ArticleId article, int attempts) {
        static Waiting read(Row row) throws SQLException {
            return new Waiting(row.articleId(1), row.count(2));
        }

        Optional<Unread> whole(Sql sql) {
            return ArticleRows.find(sql, article).map(found -> new Unread(found, attempts));
        }
    }

    private void takeIn() {
        while (readers.read(sql -> Positions.behind(sql, Positions.ENRICH)) > 0) {
            writer.write(
                    Lane.MACHINES,
                    sql -> {
                        long from = Positions.of(sql, Positions.ENRICH);
                        long last = sql.number("SELECT max(sequence) FROM outbox");
                        long to = Math.min(last, from + INTAKE);
                        int fresh = sql.run(TAKE_IN, PAGE_GRACE.toMillis(), from, to);
                        Positions.set(sql, Positions.ENRICH, to);
                        return fresh;
                    });
        }
    }

    @Override
    public void saveAll(List<KeptEnrichment> found) {
        List<byte[]> bodies =
                readers.read(sql ->
                        found.stream().map(each -> EnrichmentRows.packed(sql, each)).toList());
        writer.write(
                Lane.MACHINES,
                sql -> {
                    for (int i = 0; i < bodies.size(); i++) {
                        KeptEnrichment each = found.get(i);
                        if (EnrichmentRows.save(sql, each, bodies.get(i))) {
                            sql.run(
                                    "DELETE FROM unread WHERE article = ?",
                                    Row.key(each.article()));
                        }
                    }
                    return bodies.size();
                });
    }

    @Override
    public void fail(
            ArticleId article,
            Optional<KeptEnrichment> part,
            String reason,
            Instant now,
            Instant retryAt) {
        Optional<byte[]> body =
                part.map(found -> readers.read(sql -> EnrichmentRows.packed(sql, found)));
        writer.write(
                Lane.MACHINES,
                sql -> {
                    boolean told =
                            part.isPresent()
                                    && EnrichmentRows.save(sql, part.get(), body.orElseThrow());
                    int queued =
                            sql.run(
                                    """
                                    UPDATE unread SET attempts = attempts + 1, next_at = ?,
                                        reason = ?, set_aside_at =
                                        CASE WHEN attempts + 1 >= ? THEN ? ELSE 0 END
                                    WHERE article = ?
                                    """,
                                    retryAt.toEpochMilli(),
                                    reason,
                                    MAX_ATTEMPTS,
                                    now.toEpochMilli(),
                                    Row.key(article));
                    if (!told && queued > 0) {
                        // It can be placed by its words.
                        ArticleRows.changed(sql, article, Aspect.FINDINGS);
                    }
                    return queued;
                });
    }

    @Override
    public int readAgain(String fingerprint) {
        return writer.write(
                Lane.MACHINES,
                sql ->
                        sql.run(READ_AGAIN, fingerprint)
                                + sql.run(
                                        """
                                        UPDATE unread SET next_at = 0, attempts = 0, set_aside_at = 0
                                        WHERE attempts > 0
                                        """));
    }

    @Override
    public void want(ArticleId article, Instant now) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                UPDATE unread SET next_at = ?, attempts = 0, reason = '', set_aside_at = 0
                                WHERE article = ?
                                """,
                                now.toEpochMilli(),
                                Row.key(article)));
    }

    @Override
    public Optional<KeptEnrichment> find(ArticleId article) {
        return readers.read(sql -> find(sql, article));
    }

    private static Optional<KeptEnrichment> find(Sql sql, ArticleId id) {
        return ArticleRows.resolved(sql, id, one -> EnrichmentRows.find(sql, one));
    }

    @Override
    public List<KeptEnrichment> findAll(List<ArticleId> articles) {
        return readers.read(sql -> {
            List<KeptEnrichment> found = new ArrayList<>();
            articles.forEach(id -> find(sql, id).ifPresent(found::add));
            return found;
        });
    }

    @Override
    public int failedAttempts(ArticleId article) {
        return readers.read(sql ->
                (int)
                        sql.number(
                                "SELECT attempts FROM unread WHERE article = ?",
                                (Object) Row.key(article)));
    }

    @Override
    public long backlog() {
        return readers.read(SqlEnrichments::backlog);
    }

    /// Those in the queue, and those on their way into it: all entries of the outbox where there
    /// are many, exactly where there are few.
    static long backlog(Sql sql) {
        long behind = Positions.behind(sql, Positions.ENRICH);
        return sql.number("SELECT count(*) FROM unread WHERE set_aside_at = 0")
                + (behind > INTAKE ? behind : onTheirWay(sql));
    }

    private static long onTheirWay(Sql sql) {
        return sql.number(
                """
                SELECT count(DISTINCT o.article) FROM outbox o WHERE o.sequence > ?
                    AND NOT EXISTS (SELECT 1 FROM enrichment e
                        JOIN article a ON a.number = e.article
                        WHERE a.id = o.article AND e.revision = a.revision)
                    AND NOT EXISTS (SELECT 1 FROM unread u WHERE u.article = o.article)
                """,
                Positions.of(sql, Positions.ENRICH));
    }

    @Override
    public List<SetAside> setAside(int limit) {
        return readers.read(sql ->
                sql.all(
                        """
                        SELECT u.article, a.title, u.reason, u.set_aside_at
                        FROM unread u JOIN article a ON a.id = u.article
                        WHERE u.set_aside_at > 0 ORDER BY u.set_aside_at DESC LIMIT ?
                        """,
                        row ->
                                new SetAside(
                                        row.articleId(1), row.text(2), row.text(3), row.time(4)),
                        limit));
    }
}
