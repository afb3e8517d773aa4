package daily8.store.sql;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedding;
import daily8.model.ArticleId;
import daily8.store.KeptEnrichment;
import daily8.store.Outbox.Aspect;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/// Rows of `enrichment`, with what follows from them: tags, and the article's language.
final class EnrichmentRows {
    private static final String FIND =
            """
            SELECT a.id, e.revision, a.language, e.body, e.fingerprint, e.vectors,
                CASE WHEN a.revision = e.revision THEN a.body ELSE
                    (SELECT r.body FROM earlier_revision r
                    WHERE r.article = a.id AND r.revision = e.revision) END
            FROM article a JOIN enrichment e ON e.article = a.number WHERE a.id = ?
            """;

    private EnrichmentRows() {}

    static Optional<KeptEnrichment> find(Sql sql, ArticleId id) {
        return sql.one(FIND, EnrichmentRows::read, Row.key(id));
    }

    private static KeptEnrichment read(Row row) throws SQLException {
        return new KeptEnrichment(
                row.articleId(1),
                row.count(2),
                row.text(3),
                EnrichmentBytes.read(row.packing().unpack(row.bytes(4), row.unpacked(7))),
                row.text(5),
                vectors(row.bytes(6)));
    }

    /// The column `body`, for [#save]: packed against the text that was read.
    static byte[] packed(Sql sql, KeptEnrichment found) {
        return sql.one(
                        "SELECT body FROM article WHERE id = ? AND revision = ?",
                        row -> row.unpacked(1),
                        Row.key(found.article()),
                        found.revision())
                .map(text -> sql.packing().pack(EnrichmentBytes.of(found.enrichment()), text))
                .orElseGet(() -> new byte[0]);
    }

    /// False where the article is not, or no longer, at that revision: nothing is written.
    static boolean save(Sql sql, KeptEnrichment found, byte[] body) {
        byte[] article = Row.key(found.article());
        if (!sql.exists(
                "SELECT 1 FROM article WHERE id = ? AND revision = ?", article, found.revision())) {
            return false;
        }
        TagRows.unlist(sql, article);
        int moved =
                sql.run(
                        "UPDATE article SET language = ? WHERE id = ? AND language <> ?",
                        found.language(),
                        article,
                        found.language());
        byte[] vectors = bytes(found.vectors());
        boolean meansTheSame = meansTheSame(sql, article, found.fingerprint(), vectors);
        sql.run(
                """
                INSERT INTO enrichment (article, revision, fingerprint, tags, body, vectors)
                SELECT number, ?, ?, ?, ?, ? FROM article WHERE id = ?
                ON CONFLICT (article) DO UPDATE SET revision = excluded.revision,
                    fingerprint = excluded.fingerprint, tags = excluded.tags,
                    body = excluded.body, vectors = excluded.vectors
                """,
                found.revision(),
                found.fingerprint(),
                TagRows.list(sql, article, found.enrichment().hashtags()),
                body,
                vectors,
                article);
        ArticleRows.changed(
                sql, found.article(), moved == 0 && meansTheSame ? Aspect.FINDINGS : Aspect.TEXT);
        return true;
    }

    /// Whether searches by meaning find it by what they found it by before.
    private static boolean meansTheSame(
            Sql sql, byte[] article, String fingerprint, byte[] vectors) {
        return sql.one(
                        "SELECT fingerprint, vectors FROM enrichment WHERE article = "
                                + ArticleRows.NUMBER,
                        row ->
                                Arrays.equals(row.bytes(2), vectors)
                                        && (vectors.length == 0 || row.text(1).equals(fingerprint)),
                        (Object) article)
                .orElse(vectors.length == 0);
    }

    static void remove(Sql sql, ArticleId id) {
        byte[] article = Row.key(id);
        TagRows.unlist(sql, article);
        sql.run("DELETE FROM enrichment WHERE article = " + ArticleRows.NUMBER, article);
        sql.run("DELETE FROM unread WHERE article = ?", article);
    }

    /// The length of the title's, then both.
    private static byte[] bytes(Optional<ArticleVectors> vectors) {
        if (vectors.isEmpty()) {
            return new byte[0];
        }
        byte[] title = vectors.get().title().bytes();
        byte[] text = vectors.get().text().bytes();
        return ByteBuffer.allocate(Integer.BYTES + title.length + text.length)
                .putInt(title.length)
                .put(title)
                .put(text)
                .array();
    }

    private static Optional<ArticleVectors> vectors(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] title = new byte[buffer.getInt()];
        buffer.get(title);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return Optional.of(new ArticleVectors(Embedding.ofBytes(title), Embedding.ofBytes(text)));
    }
}
