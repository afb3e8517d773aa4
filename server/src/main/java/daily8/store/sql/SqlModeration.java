package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.store.Comments.Notice;
import daily8.store.Moderation;
import daily8.store.sql.Writer.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Decisions, reports and standings in tables.
record SqlModeration(Writer writer, Readers readers) implements Moderation {
    private static final String ENTRY =
            "SELECT sequence, comment, action, actor, reasons, words, at FROM moderation ";

    @Override
    public boolean decide(Entry entry, Comment.State state, List<Notice> notices) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    int changed =
                            sql.run(
                                    "UPDATE comment SET state = ? WHERE id = ? AND state <>"
                                            + " 'WITHDRAWN'",
                                    state.name(),
                                    entry.comment().value());
                    if (changed > 0) {
                        CommentRows.log(sql, entry);
                        CommentRows.insert(sql, notices);
                    }
                    return changed > 0;
                });
    }

    @Override
    public boolean appeal(Entry entry) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    boolean decided =
                            sql.one(
                                            ENTRY
                                                    + "WHERE comment = ? ORDER BY sequence DESC"
                                                    + " LIMIT 1",
                                            CommentRows::entry,
                                            entry.comment().value())
                                    .filter(last -> last.action() == Action.REMOVED)
                                    .isPresent();
                    if (decided) {
                        CommentRows.log(sql, entry);
                    }
                    return decided;
                });
    }

    @Override
    public boolean report(Report report) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    int added =
                            sql.run(
                                    """
                                    INSERT INTO comment_report (comment, account, reason, words, at)
                                    SELECT id, ?, ?, ?, ? FROM comment
                                    WHERE id = ? AND state = 'SHOWN'
                                    ON CONFLICT (comment, account) DO NOTHING
                                    """,
                                    AccountRows.key(report.account()),
                                    report.reason(),
                                    report.words(),
                                    report.at().toEpochMilli(),
                                    report.comment().value());
                    if (added > 0) {
                        CommentRows.enqueue(
                                sql, report.comment(), Why.REPORTED, report.at().toEpochMilli());
                    }
                    return added > 0;
                });
    }

    @Override
    public List<Report> reports(CommentId comment) {
        return readers.read(sql ->
                sql.all(
                        """
                        SELECT comment, account, reason, words, at FROM comment_report
                        WHERE comment = ? ORDER BY at
                        """,
                        row ->
                                new Report(
                                        new CommentId(row.number(1)),
                                        AccountRows.id(row, 2),
                                        row.text(3),
                                        row.text(4),
                                        row.time(5)),
                        comment.value()));
    }

    @Override
    public List<Waiting> queue(int limit) {
        return readers.read(sql ->
                sql.all(
                        "SELECT comment, why, since FROM moderation_queue ORDER BY since, comment"
                                + " LIMIT ?",
                        row ->
                                new Waiting(
                                        new CommentId(row.number(1)),
                                        Why.valueOf(row.text(2)),
                                        row.time(3)),
                        limit));
    }

    @Override
    public int waiting() {
        return readers.read(
                sql -> Math.toIntExact(sql.number("SELECT count(*) FROM moderation_queue")));
    }

    @Override
    public List<Entry> of(CommentId comment) {
        return readers.read(sql ->
                sql.all(
                        ENTRY + "WHERE comment = ? ORDER BY sequence",
                        CommentRows::entry,
                        comment.value()));
    }

    @Override
    public List<Entry> log(long before, int limit) {
        return readers.read(sql ->
                sql.all(
                        ENTRY + "WHERE sequence < ? ORDER BY sequence DESC LIMIT ?",
                        CommentRows::entry,
                        before,
                        limit));
    }

    @Override
    public List<String> blockedWords() {
        return readers.read(
                sql -> sql.all("SELECT word FROM blocked_word ORDER BY word", row -> row.text(1)));
    }

    @Override
    public void block(String word, Optional<AccountId> by, Instant at) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "INSERT INTO blocked_word (word, said_by, at) VALUES (?, ?, ?) ON"
                                        + " CONFLICT DO NOTHING",
                                word,
                                CommentRows.key(by),
                                at.toEpochMilli()));
    }

    @Override
    public void unblock(String word) {
        writer.write(Lane.PEOPLE, sql -> sql.run("DELETE FROM blocked_word WHERE word = ?", word));
    }

    @Override
    public Standing standing(AccountId account) {
        return readers.read(sql ->
                        sql.one(
                                "SELECT standing FROM commenter WHERE account = ?",
                                row -> Standing.valueOf(row.text(1)),
                                AccountRows.key(account)))
                .orElse(Standing.USUAL);
    }

    @Override
    public void setStanding(
            AccountId account, Standing standing, Optional<AccountId> by, Instant at) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO commenter (account, standing, said_by, at)
                                VALUES (?, ?, ?, ?)
                                ON CONFLICT (account) DO UPDATE SET standing = excluded.standing,
                                    said_by = excluded.said_by, at = excluded.at
                                """,
                                AccountRows.key(account),
                                standing.name(),
                                CommentRows.key(by),
                                at.toEpochMilli()));
    }
}
