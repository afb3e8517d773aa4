package daily8.store.sql;

import daily8.store.Statistics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/// Numbers over time, counted in the index of articles by time.
record SqlStatistics(Readers readers) implements Statistics {
    /// Zones differ from UTC by quarters of an hour.
    private static final long QUARTER_MILLIS = 900_000;

    private record Quarter(long number, long articles) {}

    @Override
    public Map<LocalDate, Long> articlesByDay(Instant since, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        readers.read(sql ->
                        sql.all(
                                "SELECT published_at / ?, count(*) FROM article WHERE published_at >= ? GROUP BY 1",
                                row -> new Quarter(row.number(1), row.number(2)),
                                QUARTER_MILLIS,
                                since.toEpochMilli()))
                .forEach(quarter -> {
                    Instant at = Instant.ofEpochMilli(quarter.number * QUARTER_MILLIS);
                    days.merge(LocalDate.ofInstant(at, zone), quarter.articles, Long::sum);
                });
        return days;
    }
}
