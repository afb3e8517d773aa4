package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.MailAddress;
import daily8.store.Letter;
import daily8.store.Letters;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// Letters in a table. Rows stay for a while after they were carried, without what they said: they
/// are what limits count.
record SqlLetters(Writer writer, Readers readers) implements Letters {
    private static final byte[] NOBODY = {};

    private static final String SELECT =
            """
            SELECT id, to_mail, account, network, kind, once, subject, plain, html, leave,
                made_at, next_at, attempts, reason FROM letter
            """;

    static final String DUE =
            SELECT + "WHERE state = 'WAITING' AND next_at <= ? ORDER BY next_at LIMIT ?";

    @Override
    public Kept add(Letter letter, Limit limit, Instant now) {
        return writer.write(Lane.PEOPLE, sql -> add(sql, letter, limit, now));
    }

    private static Kept add(Sql sql, Letter letter, Limit limit, Instant now) {
        if (!letter.once().isEmpty()
                && sql.exists("SELECT 1 FROM letter WHERE once = ?", letter.once())) {
            return Kept.KNOWN;
        }
        long since = now.minus(limit.within()).toEpochMilli();
        long toAddress =
                sql.number(
                        "SELECT count(*) FROM letter WHERE to_key = ? AND made_at > ?",
                        letter.to().key(),
                        since);
        long fromHome =
                sql.number(
                        "SELECT count(*) FROM letter WHERE network = ? AND network <> '' AND made_at > ?",
                        letter.network(),
                        since);
        if (Math.max(toAddress, fromHome) >= limit.most()) {
            return Kept.TOO_MANY;
        }
        sql.run(
                """
                INSERT INTO letter (id, account, to_mail, to_key, network, kind, once, subject, plain, html,
                    leave, state, made_at, next_at, attempts, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 0, '')
                """,
                AccountRows.key(AccountId.fresh()), // random, as an account's id is
                letter.account().map(AccountRows::key).orElse(NOBODY),
                letter.to().text(),
                letter.to().key(),
                letter.network(),
                letter.kind().name(),
                letter.once(),
                letter.subject(),
                letter.plain(),
                letter.html(),
                letter.leave(),
                now.toEpochMilli(),
                now.toEpochMilli());
        return Kept.KEPT;
    }

    @Override
    public boolean isKnown(String once) {
        return readers.read(
                sql -> sql.exists("SELECT 1 FROM letter WHERE once = ? AND once <> ''", once));
    }

    @Override
    public List<Waiting> due(Instant now, int limit) {
        return readers.read(sql -> sql.all(DUE, SqlLetters::read, now.toEpochMilli(), limit));
    }

    @Override
    public void carried(String id) {
        change(
                "UPDATE letter SET state = 'CARRIED', plain = '', html = '', leave = '', reason = '' WHERE id = ?",
                key(id));
    }

    @Override
    public void failed(String id, String reason, Instant next) {
        change(
                "UPDATE letter SET attempts = attempts + 1, reason = ?, next_at = ? WHERE id = ?",
                reason,
                next.toEpochMilli(),
                key(id));
    }

    @Override
    public void setAside(String id, String reason) {
        change(
                "UPDATE letter SET attempts = attempts + 1, reason = ?, state = 'ASIDE' WHERE id = ?",
                reason,
                key(id));
    }

    @Override
    public boolean tryAgain(String id, Instant now) {
        return change(
                        "UPDATE letter SET state = 'WAITING', attempts = 0, next_at = ? WHERE id = ? AND state = 'ASIDE'",
                        now.toEpochMilli(),
                        key(id))
                > 0;
    }

    private int change(String statement, Object... values) {
        return writer.write(Lane.PEOPLE, sql -> sql.run(statement, values));
    }

    @Override
    public List<Waiting> list(State state, int limit) {
        return readers.read(sql ->
                sql.all(
                        SELECT + "WHERE state = ? ORDER BY made_at DESC LIMIT ?",
                        SqlLetters::read,
                        state.name(),
                        limit));
    }

    @Override
    public long count(State state) {
        return readers.read(
                sql -> sql.number("SELECT count(*) FROM letter WHERE state = ?", state.name()));
    }

    @Override
    public int forget(Instant then) {
        return change(
                "DELETE FROM letter WHERE state <> 'WAITING' AND made_at < ?", then.toEpochMilli());
    }

    private static Waiting read(Row row) throws SQLException {
        Letter letter =
                new Letter(
                        new MailAddress(row.text(2)),
                        AccountRows.idIfAny(row, 3),
                        row.text(4),
                        Letter.Kind.valueOf(row.text(5)),
                        row.text(6),
                        row.text(7),
                        row.text(8),
                        row.text(9),
                        row.text(10));
        return new Waiting(
                HexFormat.of().formatHex(row.bytes(1)),
                letter,
                row.time(11),
                row.time(12),
                row.count(13),
                row.text(14));
    }

    private static byte[] key(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
