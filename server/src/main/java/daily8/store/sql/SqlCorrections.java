package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.store.Corrections;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.util.List;

/// Corrections in a table; the smaller id of a pair stands first.
record SqlCorrections(Writer writer, Readers readers) implements Corrections {
    private static final String SELECT =
            "SELECT sequence, one, other, same, said_by, said_at FROM correction ";

    @Override
    public void save(Correction said) {
        boolean inOrder = said.one().compareTo(said.other()) <= 0;
        byte[] one = Row.key(inOrder ? said.one() : said.other());
        byte[] other = Row.key(inOrder ? said.other() : said.one());
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO correction (sequence, one, other, same, said_by, said_at)
                                SELECT coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?
                                FROM correction WHERE true
                                ON CONFLICT (one, other) DO UPDATE SET
                                    sequence = excluded.sequence, same = excluded.same,
                                    said_by = excluded.said_by, said_at = excluded.said_at
                                """,
                                one,
                                other,
                                said.same(),
                                said.by(),
                                said.at().toEpochMilli()));
    }

    @Override
    public List<Numbered> after(long sequence, int limit) {
        return readers.read(sql ->
                sql.all(
                        SELECT + "WHERE sequence > ? ORDER BY sequence LIMIT ?",
                        SqlCorrections::read,
                        sequence,
                        limit));
    }

    @Override
    public List<Correction> of(ArticleId article) {
        byte[] id = Row.key(article);
        return readers.read(sql ->
                sql
                        .all(
                                SELECT + "WHERE one = ? OR other = ? ORDER BY sequence",
                                SqlCorrections::read,
                                id,
                                id)
                        .stream()
                        .map(Numbered::correction)
                        .toList());
    }

    private static Numbered read(Row row) throws SQLException {
        return new Numbered(
                row.number(1),
                new Correction(
                        row.articleId(2), row.articleId(3), row.flag(4), row.text(5), row.time(6)));
    }
}
