package daily8.store.sql;

import daily8.store.Outbox;
import java.util.List;

/// The outbox in a table.
record SqlOutbox(Readers readers) implements Outbox {
    static final String AFTER =
            "SELECT sequence, article FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?";

    @Override
    public List<Change> after(long sequence, int limit) {
        return readers.read(sql ->
                sql.all(
                        AFTER,
                        row -> new Change(row.number(1), row.articleId(2)),
                        sequence,
                        limit));
    }

    @Override
    public long last() {
        return readers.read(sql -> sql.number("SELECT max(sequence) FROM outbox"));
    }
}
