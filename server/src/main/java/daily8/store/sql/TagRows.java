package daily8.store.sql;

import daily8.model.Digests;
import daily8.model.Hashtag;
import daily8.store.Tags;
import daily8.store.Tags.Tag;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Rows of `tag` and `article_tag`, and the tags that stand in a row of `enrichment`: eight bytes
/// each, the best first. A tag's id is made of its key, so that nothing needs to be looked up to
/// write an article's tags.
final class TagRows {
    private TagRows() {}

    static long id(String key) {
        return ByteBuffer.wrap(Digests.sha256(key)).getLong();
    }

    /// The columns are the tag's name and phrase, from `first` on.
    static Tag read(Row row, int first) throws SQLException {
        String name = row.text(first);
        return new Tag(Hashtag.keyOf(name), name, row.text(first + 1));
    }

    static Optional<Tag> find(Sql sql, long id) {
        return sql.one("SELECT name, phrase FROM tag WHERE id = ?", row -> read(row, 1), id);
    }

    /// The column `tags` of an enrichment.
    static LongStream ids(byte[] column) {
        ByteBuffer ids = ByteBuffer.wrap(column);
        return IntStream.range(0, column.length / Long.BYTES)
                .mapToLong(place -> ids.getLong(place * Long.BYTES));
    }

    /// The tags of an article, best first.
    static List<Long> of(Sql sql, byte[] article) {
        return sql.one(
                        "SELECT tags FROM enrichment WHERE article = " + ArticleRows.NUMBER,
                        row -> ids(row.bytes(1)).boxed().toList(),
                        (Object) article)
                .orElse(List.of());
    }

    /// Puts an article, as it is now, into the lists of its best tags; returns the column `tags`.
    static byte[] list(Sql sql, byte[] article, List<Hashtag> tags) {
        Set<Long> listed = new LinkedHashSet<>();
        for (Hashtag tag : tags.subList(0, Math.min(tags.size(), Tags.KEPT))) {
            long id = id(tag.key());
            if (!tag.key().isEmpty() && listed.add(id)) {
                sql.run(
                        """
                        INSERT INTO tag (id, name, phrase) VALUES (?, ?, ?)
                        ON CONFLICT (id) DO NOTHING
                        """,
                        id,
                        tag.tag(),
                        tag.phrase());
                sql.run(
                        """
                        INSERT INTO article_tag (tag, language, published_at, article)
                        SELECT ?, language, published_at, number FROM article WHERE id = ?
                        """,
                        id,
                        article);
            }
        }
        ByteBuffer column = ByteBuffer.allocate(listed.size() * Long.BYTES);
        listed.forEach(column::putLong);
        return column.array();
    }

    /// Takes an article out of the lists of its tags. Where its language or time is another than
    /// when it was listed, a list is looked through.
    static void unlist(Sql sql, byte[] article) {
        for (long tag : of(sql, article)) {
            int found =
                    sql.run(
                            """
                            DELETE FROM article_tag WHERE tag = ?
                                AND (language, published_at, article) =
                                    (SELECT language, published_at, number FROM article WHERE id = ?)
                            """,
                            tag,
                            article);
            if (found == 0) {
                sql.run(
                        "DELETE FROM article_tag WHERE tag = ? AND article = " + ArticleRows.NUMBER,
                        tag,
                        article);
            }
        }
    }
}
