package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.Sessions;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Sessions in a table.
record SqlSessions(Writer writer, Readers readers) implements Sessions {
    private static final String COLUMNS =
            "s.id, s.account, s.created_at, s.used_at, s.ends_at, s.device, s.network";
    private static final int ACCOUNT_FROM = 8;

    static final String LIVE =
            "SELECT "
                    + COLUMNS
                    + ", "
                    + AccountRows.COLUMNS
                    + " FROM session s JOIN account a ON a.id = s.account"
                    + " WHERE s.id = ? AND s.ends_at > ? AND a.state = 'ACTIVE'";

    @Override
    public void add(Session session) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO session (id, account, created_at, used_at, ends_at, device, network)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                """,
                                key(session.id()),
                                AccountRows.key(session.account()),
                                session.createdAt().toEpochMilli(),
                                session.usedAt().toEpochMilli(),
                                session.endsAt().toEpochMilli(),
                                session.device(),
                                session.network()));
    }

    @Override
    public Optional<Live> find(String id, Instant now) {
        return readers.read(sql ->
                sql.one(
                        LIVE,
                        row -> new Live(read(row), AccountRows.read(row, ACCOUNT_FROM)),
                        key(id),
                        now.toEpochMilli()));
    }

    @Override
    public void use(String id, Instant now, Instant endsAt) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "UPDATE session SET used_at = ?, ends_at = ? WHERE id = ?",
                                now.toEpochMilli(),
                                endsAt.toEpochMilli(),
                                key(id)));
    }

    @Override
    public List<Session> of(AccountId account, Instant now) {
        return readers.read(sql ->
                sql.all(
                        "SELECT "
                                + COLUMNS
                                + " FROM session s WHERE s.account = ? AND s.ends_at > ? ORDER BY s.used_at DESC",
                        SqlSessions::read,
                        AccountRows.key(account),
                        now.toEpochMilli()));
    }

    @Override
    public boolean end(AccountId account, String id) {
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                sql.run(
                                        "DELETE FROM session WHERE id = ? AND account = ?",
                                        key(id),
                                        AccountRows.key(account)))
                > 0;
    }

    @Override
    public int endAll(AccountId account, Optional<String> but) {
        return writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "DELETE FROM session WHERE account = ? AND id <> ?",
                                AccountRows.key(account),
                                but.map(SqlSessions::key).orElse(new byte[0])));
    }

    @Override
    public int removeEnded(Instant now) {
        return writer.write(
                Lane.PEOPLE,
                sql -> sql.run("DELETE FROM session WHERE ends_at <= ?", now.toEpochMilli()));
    }

    private static Session read(Row row) throws SQLException {
        return new Session(
                HexFormat.of().formatHex(row.bytes(1)),
                AccountRows.id(row, 2),
                row.time(3),
                row.time(4),
                row.time(5),
                row.text(6),
                row.text(7));
    }

    private static byte[] key(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
