package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.store.Comments;
import daily8.store.Moderation;
import daily8.store.sql.Writer.Lane;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Comments in tables; all that people write is in a commit of its own that is on the disk.
record SqlComments(Writer writer, Readers readers) implements Comments {
    /// Asked by every page of somebody who is signed in.
    static final String UNSEEN =
            """
            SELECT count(*) FROM comment_notice n JOIN comment c ON c.id = n.comment
            WHERE n.account = ? AND NOT n.seen AND c.state = 'SHOWN'
            """;

    static final String UNSEEN_SINCE =
            """
            SELECT account, comment, kind, at, seen FROM comment_notice
            WHERE at > ? AND NOT seen ORDER BY at, account, comment LIMIT ? OFFSET ?
            """;

    static final String OUTLINE =
            """
            SELECT id, root, parent, posted_at, state, ups, downs, version, author FROM comment
            WHERE place = ? ORDER BY posted_at, id
            """;

    @Override
    public Comment add(Comment comment, List<Notice> notices, Optional<Moderation.Entry> held) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    if (CommentRows.insert(sql, comment)) {
                        CommentRows.insert(sql, notices);
                        held.ifPresent(entry -> CommentRows.log(sql, entry));
                    }
                    return CommentRows.find(sql, comment.id()).orElse(comment);
                });
    }

    @Override
    public Optional<Comment> find(CommentId id) {
        return readers.read(sql -> CommentRows.find(sql, id));
    }

    @Override
    public List<Comment> findAll(List<CommentId> ids) {
        return readers.read(
                sql -> ids.stream().flatMap(id -> CommentRows.find(sql, id).stream()).toList());
    }

    @Override
    public List<Line> outline(Collection<ArticleId> articles) {
        return readers.read(sql -> {
            List<Line> lines = new ArrayList<>();
            for (ArticleId article : articles) {
                byte[] key = Row.key(article);
                lines.addAll(sql.all(OUTLINE, SqlComments::line, key));
                sql.all("SELECT id FROM alias WHERE article = ?", row -> row.bytes(1), key)
                        .forEach(alias -> lines.addAll(sql.all(OUTLINE, SqlComments::line, alias)));
            }
            return List.copyOf(lines);
        });
    }

    private static Line line(Row row) throws SQLException {
        CommentId id = new CommentId(row.number(1));
        return new Line(
                id,
                new CommentId(row.number(2)),
                CommentRows.answered(id, row.number(3)),
                row.time(4),
                Comment.State.valueOf(row.text(5)),
                row.count(6),
                row.count(7),
                row.count(8),
                AccountRows.idIfAny(row, 9));
    }

    @Override
    public List<Comment> by(AccountId author, int limit) {
        return readers.read(sql ->
                sql.all(
                        "SELECT "
                                + CommentRows.COLUMNS
                                + " FROM comment WHERE author = ? ORDER BY posted_at DESC LIMIT ?",
                        CommentRows::read,
                        AccountRows.key(author),
                        limit));
    }

    @Override
    public int countBy(AccountId author, Optional<Comment.State> state, Instant since) {
        byte[] key = AccountRows.key(author);
        long from = since.toEpochMilli();
        return readers.read(sql ->
                Math.toIntExact(
                        state.map(is ->
                                        sql.number(
                                                "SELECT count(*) FROM comment WHERE author = ? AND"
                                                        + " posted_at >= ? AND state = ?",
                                                key,
                                                from,
                                                is.name()))
                                .orElseGet(() ->
                                        sql.number(
                                                "SELECT count(*) FROM comment WHERE author = ? AND"
                                                        + " posted_at >= ?",
                                                key,
                                                from))));
    }

    @Override
    public boolean edit(
            CommentId id,
            int version,
            String text,
            Instant at,
            Comment.State state,
            Optional<Moderation.Entry> held) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    Optional<Comment> before =
                            CommentRows.find(sql, id)
                                    .filter(comment -> comment.version() == version)
                                    .filter(SqlComments::mayBeEdited);
                    before.ifPresent(comment -> edit(sql, comment, text, at, state));
                    if (before.isPresent()) {
                        held.ifPresent(entry -> CommentRows.log(sql, entry));
                    }
                    return before.isPresent();
                });
    }

    private static boolean mayBeEdited(Comment comment) {
        return comment.state() == Comment.State.SHOWN || comment.state() == Comment.State.HELD;
    }

    private static void edit(
            Sql sql, Comment before, String text, Instant at, Comment.State state) {
        sql.run(
                "INSERT INTO comment_version (comment, version, written_at, text) VALUES (?, ?, ?,"
                        + " ?)",
                before.id().value(),
                before.version(),
                before.editedAt().orElse(before.postedAt()).toEpochMilli(),
                before.text());
        sql.run(
                "UPDATE comment SET text = ?, version = ?, edited_at = ?, state = ? WHERE id = ?",
                text,
                before.version() + 1,
                at.toEpochMilli(),
                state.name(),
                before.id().value());
    }

    @Override
    public List<Version> versions(CommentId id) {
        return readers.read(sql ->
                sql.all(
                        "SELECT version, written_at, text FROM comment_version WHERE comment = ?"
                                + " ORDER BY version",
                        row -> new Version(row.count(1), row.time(2), row.text(3)),
                        id.value()));
    }

    @Override
    public boolean withdraw(CommentId id, Instant at) {
        return writer.write(Lane.PEOPLE, sql -> CommentRows.withdraw(sql, id, at.toEpochMilli()));
    }

    @Override
    public Optional<Comment> vote(CommentId id, AccountId account, int value) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    byte[] key = AccountRows.key(account);
                    if (value == 0) {
                        sql.run(
                                "DELETE FROM comment_vote WHERE comment = ? AND account = ?",
                                id.value(),
                                key);
                    } else {
                        sql.run(
                                """
                                INSERT INTO comment_vote (comment, account, value)
                                SELECT id, ?, ? FROM comment WHERE id = ? AND state = 'SHOWN'
                                ON CONFLICT (comment, account) DO UPDATE SET value = excluded.value
                                """,
                                key,
                                Integer.signum(value),
                                id.value());
                    }
                    CommentRows.recount(sql, id);
                    return CommentRows.find(sql, id);
                });
    }

    @Override
    public Map<CommentId, Integer> votes(AccountId account, Collection<CommentId> ids) {
        return readers.read(sql -> {
            Map<CommentId, Integer> votes = new HashMap<>();
            for (CommentId id : ids) {
                sql.one(
                                "SELECT value FROM comment_vote WHERE comment = ? AND account = ?",
                                row -> row.count(1),
                                id.value(),
                                AccountRows.key(account))
                        .ifPresent(value -> votes.put(id, value));
            }
            return Map.copyOf(votes);
        });
    }

    @Override
    public List<Notice> notices(AccountId account, int limit) {
        return readers.read(sql ->
                sql.all(
                        """
                        SELECT account, comment, kind, at, seen FROM comment_notice
                        WHERE account = ? ORDER BY at DESC LIMIT ?
                        """,
                        SqlComments::notice,
                        AccountRows.key(account),
                        limit));
    }

    @Override
    public List<Notice> unseenSince(Instant then, int skip, int limit) {
        return readers.read(sql ->
                sql.all(UNSEEN_SINCE, SqlComments::notice, then.toEpochMilli(), limit, skip));
    }

    private static Notice notice(Row row) throws SQLException {
        return new Notice(
                AccountRows.id(row, 1),
                new CommentId(row.number(2)),
                Notice.Kind.valueOf(row.text(3)),
                row.time(4),
                row.flag(5));
    }

    @Override
    public int unseen(AccountId account) {
        return readers.read(sql -> Math.toIntExact(sql.number(UNSEEN, AccountRows.key(account))));
    }

    @Override
    public void seen(AccountId account, Instant until) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "UPDATE comment_notice SET seen = ? WHERE account = ? AND at <= ?",
                                true,
                                AccountRows.key(account),
                                until.toEpochMilli()));
    }

    @Override
    public List<URI> discussions(Collection<ArticleId> articles) {
        return readers.read(sql ->
                articles.stream()
                        .flatMap(article ->
                                sql
                                        .all(
                                                "SELECT url FROM article_discussion WHERE article ="
                                                        + " ? ORDER BY url",
                                                row -> URI.create(row.text(1)),
                                                Row.key(article))
                                        .stream())
                        .distinct()
                        .toList());
    }

    @Override
    public long count() {
        return readers.read(sql -> sql.number("SELECT count(*) FROM comment"));
    }
}
