package daily8.store.sql;

import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.store.FeedRow;
import daily8.store.Lease;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;

/// Rows of `feed`: read, added, finished.
final class FeedRows {
    /// The columns that [#read] takes, in its order.
    static final String COLUMNS =
            "id, source, url, title, section, pages, state, next_at, interval_ms, etag,"
                    + " last_modified, body_hash, failures, last_error, moved, moved_count,"
                    + " polled_at, verified_at, changed_at";

    private FeedRows() {}

    static FeedRow read(Row row) throws SQLException {
        Feed feed =
                new Feed(
                        new FeedId(row.number(1)),
                        new SourceId(row.text(2)),
                        URI.create(row.text(3)),
                        row.text(4),
                        Section.valueOf(row.text(5)),
                        Feed.PageRule.valueOf(row.text(6)));
        return new FeedRow(
                feed,
                FeedRow.State.valueOf(row.text(7)),
                row.time(8),
                Duration.ofMillis(row.number(9)),
                new FeedRow.Validators(row.text(10), row.text(11), row.text(12)),
                new FeedRow.Health(row.count(13), row.text(14)),
                new FeedRow.Redirect(row.text(15), row.count(16)),
                new FeedRow.Polls(row.timeIfAny(17), row.timeIfAny(18), row.timeIfAny(19)));
    }

    /// False where the feed is there already.
    static boolean add(Sql sql, FeedRow row) {
        Feed feed = row.feed();
        return sql.run(
                        """
                        INSERT INTO feed (id, source, url, title, section, pages, state, next_at,
                            lease_until, token, interval_ms, etag, last_modified, body_hash,
                            failures, last_error, moved, moved_count, polled_at, verified_at,
                            changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, '', '', '', 0, '', '', 0, 0, 0, 0)
                        ON CONFLICT (id) DO NOTHING
                        """,
                        feed.id().value(),
                        feed.source().name(),
                        feed.url().toString(),
                        feed.title(),
                        feed.section().name(),
                        feed.pages().name(),
                        row.state().name(),
                        row.nextAt().toEpochMilli(),
                        row.interval().toMillis())
                == 1;
    }

    /// Writes what a visit left of the feed and ends the lease; false where it was lost.
    static boolean finish(Sql sql, Lease<FeedRow> lease, FeedRow after) {
        Feed feed = after.feed();
        return sql.run(
                        """
                        UPDATE feed SET url = ?, title = ?, section = ?, pages = ?,
                            state = CASE WHEN state = 'PAUSED' THEN 'PAUSED' ELSE ? END,
                            next_at = ?, lease_until = 0, interval_ms = ?, etag = ?,
                            last_modified = ?, body_hash = ?, failures = ?, last_error = ?,
                            moved = ?, moved_count = ?, polled_at = ?, verified_at = ?,
                            changed_at = ?
                        WHERE id = ? AND token = ?
                        """,
                        feed.url().toString(),
                        feed.title(),
                        feed.section().name(),
                        feed.pages().name(),
                        after.state().name(),
                        after.nextAt().toEpochMilli(),
                        after.interval().toMillis(),
                        after.validators().etag(),
                        after.validators().lastModified(),
                        after.validators().bodyHash(),
                        after.health().failures(),
                        after.health().error(),
                        after.redirect().address(),
                        after.redirect().times(),
                        Row.millis(after.polls().last()),
                        Row.millis(after.polls().firstGood()),
                        Row.millis(after.polls().changed()),
                        lease.row().feed().id().value(),
                        lease.token())
                == 1;
    }
}
