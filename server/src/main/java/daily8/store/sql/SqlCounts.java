package daily8.store.sql;

import daily8.store.Counts;
import java.time.Instant;

/// Counts from the tables, over indexes only.
record SqlCounts(Readers readers) implements Counts {
    private static final String SAMPLE_ARTICLES =
            """
            SELECT count(*) FROM article
            WHERE source IN (SELECT id FROM source WHERE sample)
            """;

    private static final String REAL_SOURCES =
            """
            SELECT count(*) FROM source s
            WHERE NOT sample AND EXISTS (SELECT 1 FROM article a WHERE a.source = s.id)
            """;

    @Override
    public Totals totals(Instant now) {
        return readers.read(sql -> {
            long articles = sql.number("SELECT count(*) FROM article");
            return new Totals(
                    sql.number("SELECT count(*) FROM feed"),
                    sql.number(
                            "SELECT count(*) FROM feed WHERE state = 'ACTIVE' AND next_at <= ?",
                            now.toEpochMilli()),
                    sql.number("SELECT count(*) FROM feed WHERE failures > 0"),
                    articles,
                    articles + sql.number("SELECT count(*) FROM earlier_revision"),
                    sql.number("SELECT count(*) FROM page WHERE set_aside_at = 0"),
                    sql.number("SELECT count(*) FROM page WHERE set_aside_at > 0"),
                    sql.number("SELECT count(*) FROM story"),
                    sql.number("SELECT count(*) FROM comment"),
                    SqlEnrichments.backlog(sql),
                    sql.number("SELECT count(*) FROM unread WHERE set_aside_at > 0"),
                    articles - sql.number(SAMPLE_ARTICLES),
                    sql.number(REAL_SOURCES));
        });
    }
}
