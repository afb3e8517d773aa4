package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.store.Comments.Notice;
import daily8.store.Moderation.Action;
import daily8.store.Moderation.Entry;
import daily8.store.Moderation.Why;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Rows of `comment` and of what belongs to them.
final class CommentRows {
    /// In the order that [#read] takes.
    static final String COLUMNS =
            "id, article, root, parent, author, posted_at, edited_at, version, state, ups, downs,"
                    + " text";

    /// No account: one that is gone, or the moderator that is a program.
    static final byte[] NOBODY = {};

    private CommentRows() {}

    static Comment read(Row row) throws SQLException {
        CommentId id = new CommentId(row.number(1));
        return new Comment(
                id,
                row.articleId(2),
                answered(id, row.number(4)),
                new CommentId(row.number(3)),
                AccountRows.idIfAny(row, 5),
                row.time(6),
                row.timeIfAny(7),
                row.count(8),
                Comment.State.valueOf(row.text(9)),
                row.count(10),
                row.count(11),
                row.text(12));
    }

    /// A comment that answers none is its own parent.
    static Optional<CommentId> answered(CommentId id, long parent) {
        return parent == id.value() ? Optional.empty() : Optional.of(new CommentId(parent));
    }

    static byte[] key(Optional<AccountId> account) {
        return account.map(AccountRows::key).orElse(NOBODY);
    }

    static Optional<Comment> find(Sql sql, CommentId id) {
        return sql.one(
                "SELECT " + COLUMNS + " FROM comment WHERE id = ?", CommentRows::read, id.value());
    }

    /// The place of a thread is the article that it began on, whatever its answers were written on.
    static boolean insert(Sql sql, Comment comment) {
        byte[] article = Row.key(comment.article());
        byte[] place =
                sql.one(
                                "SELECT place FROM comment WHERE id = ?",
                                row -> row.bytes(1),
                                comment.root().value())
                        .orElse(article);
        return sql.run(
                        """
                        INSERT INTO comment (id, article, place, root, parent, author, posted_at,
                            edited_at, version, state, ups, downs, text)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 0, ?)
                        ON CONFLICT (id) DO NOTHING
                        """,
                        comment.id().value(),
                        article,
                        place,
                        comment.root().value(),
                        comment.parent().orElse(comment.id()).value(),
                        key(comment.author()),
                        comment.postedAt().toEpochMilli(),
                        comment.version(),
                        comment.state().name(),
                        comment.text())
                > 0;
    }

    static void insert(Sql sql, List<Notice> notices) {
        for (Notice notice : notices) {
            sql.run(
                    """
                    INSERT INTO comment_notice (account, comment, kind, at, seen)
                    VALUES (?, ?, ?, ?, ?) ON CONFLICT (account, comment) DO NOTHING
                    """,
                    AccountRows.key(notice.account()),
                    notice.comment().value(),
                    notice.kind().name(),
                    notice.at().toEpochMilli(),
                    notice.seen());
        }
    }

    /// Writes down what was done; a comment that is held or appealed for waits from then on, one
    /// that was decided about does not.
    static void log(Sql sql, Entry entry) {
        sql.run(
                """
                INSERT INTO moderation (sequence, comment, action, actor, reasons, words, at)
                SELECT coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ? FROM moderation
                """,
                entry.comment().value(),
                entry.action().name(),
                key(entry.actor()),
                String.join(" ", entry.reasons()),
                entry.words(),
                entry.at().toEpochMilli());
        switch (entry.action()) {
            case HELD -> enqueue(sql, entry.comment(), Why.HELD, entry.at().toEpochMilli());
            case APPEALED -> enqueue(sql, entry.comment(), Why.APPEALED, entry.at().toEpochMilli());
            case APPROVED, REMOVED -> dequeue(sql, entry.comment());
        }
    }

    static void enqueue(Sql sql, CommentId comment, Why why, long since) {
        sql.run(
                """
                INSERT INTO moderation_queue (comment, why, since) VALUES (?, ?, ?)
                ON CONFLICT (comment) DO NOTHING
                """,
                comment.value(),
                why.name(),
                since);
    }

    static void dequeue(Sql sql, CommentId comment) {
        sql.run("DELETE FROM moderation_queue WHERE comment = ?", comment.value());
        sql.run("DELETE FROM comment_report WHERE comment = ?", comment.value());
    }

    static Entry entry(Row row) throws SQLException {
        String reasons = row.text(5);
        return new Entry(
                row.number(1),
                new CommentId(row.number(2)),
                Action.valueOf(row.text(3)),
                AccountRows.idIfAny(row, 4),
                reasons.isEmpty() ? List.of() : List.of(reasons.split(" ", -1)),
                row.text(6),
                row.time(7));
    }

    /// The text and what it said before go; the answers to it stay.
    static boolean withdraw(Sql sql, CommentId id, long at) {
        int changed =
                sql.run(
                        """
                        UPDATE comment SET state = 'WITHDRAWN', text = '', edited_at = ?
                        WHERE id = ? AND state <> 'WITHDRAWN'
                        """,
                        at,
                        id.value());
        if (changed > 0) {
            sql.run("DELETE FROM comment_version WHERE comment = ?", id.value());
            sql.run("DELETE FROM comment_notice WHERE comment = ?", id.value());
            dequeue(sql, id);
        }
        return changed > 0;
    }

    /// An account goes: its comments are taken back and say no longer whose they were; its votes
    /// count no more.
    static void forget(Sql sql, AccountId account) {
        byte[] key = AccountRows.key(account);
        sql.all("SELECT id FROM comment WHERE author = ?", row -> new CommentId(row.number(1)), key)
                .forEach(id -> withdraw(sql, id, 0));
        sql.run("UPDATE comment SET author = ? WHERE author = ?", NOBODY, key);
        List<CommentId> voted =
                sql.all(
                        "SELECT comment FROM comment_vote WHERE account = ?",
                        row -> new CommentId(row.number(1)),
                        key);
        for (String table :
                List.of("comment_vote", "comment_notice", "comment_report", "commenter")) {
            sql.run("DELETE FROM " + table + " WHERE account = ?", key);
        }
        voted.forEach(id -> recount(sql, id));
        sql.run("UPDATE moderation SET actor = ? WHERE actor = ?", NOBODY, key);
        sql.run("UPDATE blocked_word SET said_by = ? WHERE said_by = ?", NOBODY, key);
        sql.run("UPDATE commenter SET said_by = ? WHERE said_by = ?", NOBODY, key);
    }

    static void discuss(Sql sql, ArticleId article, URI page) {
        sql.run(
                "INSERT INTO article_discussion (article, url) VALUES (?, ?) ON CONFLICT DO"
                        + " NOTHING",
                Row.key(article),
                page.toString());
    }

    static void recount(Sql sql, CommentId id) {
        sql.run(
                """
                UPDATE comment SET
                    ups = (SELECT count(*) FROM comment_vote WHERE comment = ? AND value > 0),
                    downs = (SELECT count(*) FROM comment_vote WHERE comment = ? AND value < 0)
                WHERE id = ?
                """,
                id.value(),
                id.value(),
                id.value());
    }
}
