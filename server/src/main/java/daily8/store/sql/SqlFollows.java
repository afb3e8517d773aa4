package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.Follows;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Follows in a table.
record SqlFollows(Writer writer, Readers readers) implements Follows {
    private static final String INSERT =
            """
            INSERT INTO follow (account, kind, target, name, muted, folder, since, read_until)
            SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM follow WHERE account = ?) < ?
                OR EXISTS (SELECT 1 FROM follow WHERE account = ? AND kind = ? AND target = ?)
            ON CONFLICT (account, kind, target)\
            """;

    @Override
    public List<Follow> of(AccountId account) {
        return readers.read(sql ->
                sql.all(
                        """
                        SELECT kind, target, name, muted, folder, since, read_until
                        FROM follow WHERE account = ? ORDER BY folder, name
                        """,
                        SqlFollows::read,
                        AccountRows.key(account)));
    }

    @Override
    public boolean put(AccountId account, Follow follow) {
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                insert(
                                        sql,
                                        INSERT
                                                + " DO UPDATE SET name = excluded.name, muted = excluded.muted, folder = excluded.folder",
                                        account,
                                        follow))
                > 0;
    }

    @Override
    public int addAll(AccountId account, List<Follow> follows) {
        return writer.write(
                Lane.PEOPLE,
                sql ->
                        follows.stream()
                                .mapToInt(follow ->
                                        insert(sql, INSERT + " DO NOTHING", account, follow))
                                .sum());
    }

    private static int insert(Sql sql, String statement, AccountId account, Follow follow) {
        byte[] key = AccountRows.key(account);
        return sql.run(
                statement,
                key,
                follow.kind().name(),
                follow.target(),
                follow.name(),
                follow.muted(),
                follow.folder(),
                follow.since().toEpochMilli(),
                follow.readUntil().toEpochMilli(),
                key,
                MOST,
                key,
                follow.kind().name(),
                follow.target());
    }

    @Override
    public boolean forget(AccountId account, Kind kind, String target) {
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                sql.run(
                                        "DELETE FROM follow WHERE account = ? AND kind = ? AND target = ?",
                                        AccountRows.key(account),
                                        kind.name(),
                                        target))
                > 0;
    }

    @Override
    public void caughtUp(AccountId account, List<Follow> follows, Instant until) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        follows.stream()
                                .mapToInt(follow ->
                                        sql.run(
                                                """
                                                UPDATE follow SET read_until = ?
                                                WHERE account = ? AND kind = ? AND target = ? AND read_until < ?
                                                """,
                                                until.toEpochMilli(),
                                                AccountRows.key(account),
                                                follow.kind().name(),
                                                follow.target(),
                                                until.toEpochMilli()))
                                .sum());
    }

    private static Follow read(Row row) throws SQLException {
        return new Follow(
                Kind.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.flag(4),
                row.text(5),
                row.time(6),
                row.time(7));
    }
}
