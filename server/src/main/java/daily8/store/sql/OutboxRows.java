package daily8.store.sql;

import daily8.store.Outbox.Aspect;

/// Entries of the outbox that a later one of the same article makes needless, taken out at rest:
/// who follows comes to the later one anyway, which then tells of all that the others told of. An
/// article is saved, read and placed within minutes, so two of three entries go.
final class OutboxRows {
    /// Fewer new ones are left for another time.
    private static final long WORTH_IT = 500;

    /// How far behind the newest it looks: the longest burst that was measured, three times over.
    private static final long WINDOW = 200_000;

    private static final String STEP = "prune";

    private static final String SUPERSEDED =
            """
            DELETE FROM outbox WHERE sequence > ?
                AND article IN (SELECT article FROM outbox WHERE sequence > ?)
                AND sequence NOT IN
                    (SELECT max(sequence) FROM outbox WHERE sequence > ? GROUP BY article)
            """;

    private static final String TELLS_ALL =
            "UPDATE outbox SET aspect = ? WHERE sequence > ? AND aspect <> ?";

    private OutboxRows() {}

    static boolean isDue(Sql sql) {
        return Positions.behind(sql, STEP) >= WORTH_IT;
    }

    /// Returns how many it took out.
    static int prune(Sql sql) {
        if (!isDue(sql)) {
            return 0;
        }
        long last = sql.number("SELECT max(sequence) FROM outbox");
        long before = Positions.of(sql, STEP);
        int pruned = sql.run(SUPERSEDED, last - WINDOW, before, before);
        int text = SqlOutbox.number(Aspect.TEXT);
        sql.run(TELLS_ALL, text, before, text);
        Positions.set(sql, STEP, last);
        return pruned;
    }
}
