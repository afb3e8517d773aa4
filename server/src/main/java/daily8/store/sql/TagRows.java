package daily8.store.sql;

import daily8.model.Digests;
import daily8.model.Hashtag;
import daily8.store.KeptEnrichment;
import daily8.store.Tags;
import daily8.store.Tags.Tag;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows of `tag` and `article_tag`. A tag's id is made of its key, so that nothing needs to be
/// looked up to write an article's tags.
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

    /// Puts an article's tags in the place of those it had.
    static void replace(Sql sql, KeptEnrichment found) {
        byte[] article = Row.key(found.article());
        sql.run("DELETE FROM article_tag WHERE article = ?", article);
        List<Hashtag> tags = found.enrichment().hashtags();
        Set<Long> written = new HashSet<>();
        for (int place = 0; place < Math.min(tags.size(), Tags.KEPT); place++) {
            Hashtag tag = tags.get(place);
            long id = id(tag.key());
            if (!tag.key().isEmpty() && written.add(id)) {
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
                        INSERT INTO article_tag (tag, language, published_at, article, place)
                        SELECT ?, language, published_at, id, ? FROM article WHERE id = ?
                        """,
                        id,
                        place,
                        article);
            }
        }
    }
}
