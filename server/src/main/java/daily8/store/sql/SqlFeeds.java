package daily8.store.sql;

import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.store.FeedRow;
import daily8.store.Feeds;
import daily8.store.Lease;
import daily8.store.sql.Writer.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Feeds in a table whose rows are the schedule.
record SqlFeeds(Writer writer, Readers readers) implements Feeds {
    static final String DUE =
            "SELECT "
                    + FeedRows.COLUMNS
                    + ", token FROM feed WHERE state = 'ACTIVE' AND next_at <= ? AND lease_until <= ?"
                    + " ORDER BY next_at LIMIT ?";

    @Override
    public boolean add(Feed feed, Instant now) {
        return addAll(List.of(feed), now) == 1;
    }

    @Override
    public int addAll(List<Feed> feeds, Instant now) {
        return writer.write(
                Lane.PEOPLE,
                sql ->
                        (int)
                                feeds.stream()
                                        .filter(feed -> FeedRows.add(sql, FeedRow.added(feed, now)))
                                        .count());
    }

    @Override
    public Optional<FeedRow> find(FeedId id) {
        return readers.read(sql ->
                sql.one(
                        "SELECT " + FeedRows.COLUMNS + " FROM feed WHERE id = ?",
                        FeedRows::read,
                        id.value()));
    }

    @Override
    public List<FeedRow> all() {
        return readers.read(sql ->
                sql.all(
                        "SELECT " + FeedRows.COLUMNS + " FROM feed ORDER BY source, title, id",
                        FeedRows::read));
    }

    @Override
    public void pause(FeedId id, boolean paused, Instant now) {
        if (paused) {
            run("UPDATE feed SET state = 'PAUSED' WHERE id = ? AND state = 'ACTIVE'", id.value());
        } else {
            run(
                    "UPDATE feed SET state = 'ACTIVE', next_at = ? WHERE id = ? AND state = 'PAUSED'",
                    now.toEpochMilli(),
                    id.value());
        }
    }

    @Override
    public void remove(FeedId id) {
        writer.write(
                Lane.PEOPLE,
                sql -> {
                    sql.run("DELETE FROM feed_item WHERE feed = ?", id.value());
                    return sql.run("DELETE FROM feed WHERE id = ?", id.value());
                });
    }

    @Override
    public int makeAllDue(Instant now) {
        return run("UPDATE feed SET next_at = ? WHERE state = 'ACTIVE'", now.toEpochMilli());
    }

    @Override
    public void makeDue(FeedId id, Instant now) {
        run(
                """
                UPDATE feed SET next_at = ?,
                    state = CASE WHEN state = 'GONE' THEN 'ACTIVE' ELSE state END
                WHERE id = ?
                """,
                now.toEpochMilli(),
                id.value());
    }

    @Override
    public List<Lease<FeedRow>> lease(int limit, Instant now, Duration lease) {
        long at = now.toEpochMilli();
        long until = now.plus(lease).toEpochMilli();
        if (readers.read(sql -> sql.one(DUE, row -> true, at, at, 1)).isEmpty()) {
            return List.of(); // workers ask often, and mostly nothing is due: no need to write
        }
        return writer.write(
                Lane.MACHINES,
                sql -> {
                    List<Lease<FeedRow>> due =
                            sql.all(
                                    DUE,
                                    row -> new Lease<>(FeedRows.read(row), row.number(20) + 1),
                                    at,
                                    at,
                                    limit);
                    due.forEach(taken ->
                            sql.run(
                                    "UPDATE feed SET lease_until = ?, token = ? WHERE id = ?",
                                    until,
                                    taken.token(),
                                    taken.row().feed().id().value()));
                    return due;
                });
    }

    @Override
    public void release(List<Lease<FeedRow>> leases, Instant now) {
        writer.write(
                Lane.MACHINES,
                sql ->
                        leases.stream()
                                .mapToInt(lease ->
                                        sql.run(
                                                "UPDATE feed SET lease_until = 0"
                                                        + " WHERE id = ? AND token = ?",
                                                lease.row().feed().id().value(),
                                                lease.token()))
                                .sum());
    }

    @Override
    public Optional<Instant> nextDue() {
        return readers.read(sql -> {
            List<Instant> times = new ArrayList<>();
            sql.one(FREE_NEXT, row -> times.add(row.time(1)));
            sql.all(LEASED_NEXT, row -> times.add(row.time(1)));
            return times.stream().min(Instant::compareTo);
        });
    }

    static final String FREE_NEXT =
            """
            SELECT next_at FROM feed WHERE state = 'ACTIVE' AND lease_until = 0
            ORDER BY next_at LIMIT 1
            """;

    /// Few: those out on a visit.
    static final String LEASED_NEXT =
            """
            SELECT CASE WHEN next_at > lease_until THEN next_at ELSE lease_until END
            FROM feed WHERE lease_until > 0 AND state = 'ACTIVE'
            """;

    private int run(String statement, Object... values) {
        return writer.write(Lane.PEOPLE, sql -> sql.run(statement, values));
    }
}
