package daily8.store.sql;

import daily8.store.Outbox;
import java.util.List;

/// The outbox in a table.
record SqlOutbox(Readers readers) implements Outbox {
    static final String AFTER =
            "SELECT sequence, article, aspect FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?";

    /// The column `aspect`.
    static int number(Aspect aspect) {
        return switch (aspect) {
            case TEXT -> 0;
            case FINDINGS -> 1;
            case STORY -> 2;
        };
    }

    private static Aspect aspect(int number) {
        return switch (number) {
            case 1 -> Aspect.FINDINGS;
            case 2 -> Aspect.STORY;
            default -> Aspect.TEXT;
        };
    }

    @Override
    public List<Change> after(long sequence, int limit) {
        return readers.read(sql ->
                sql.all(
                        AFTER,
                        row -> new Change(row.number(1), row.articleId(2), aspect(row.count(3))),
                        sequence,
                        limit));
    }

    @Override
    public long last() {
        return readers.read(sql -> sql.number("SELECT max(sequence) FROM outbox"));
    }
}
