package daily8.store.sql;

/// How far the steps have read the outbox.
final class Positions {
    static final String ENRICH = "enrich";
    static final String GROUP = "group";

    private Positions() {}

    static long of(Sql sql, String step) {
        return sql.number("SELECT sequence FROM step_position WHERE step = ?", step);
    }

    static void set(Sql sql, String step, long sequence) {
        sql.run(
                """
                INSERT INTO step_position (step, sequence) VALUES (?, ?)
                ON CONFLICT (step) DO UPDATE SET sequence = excluded.sequence
                """,
                step,
                sequence);
    }

    /// Entries of the outbox that a step has not read.
    static long behind(Sql sql, String step) {
        return sql.number("SELECT max(sequence) FROM outbox") - of(sql, step);
    }
}
