package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.Passkeys;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Passkeys in a table; `used_at` is 0 until one signed in.
record SqlPasskeys(Writer writer, Readers readers) implements Passkeys {
    private static final String SELECT =
            "SELECT id, account, name, record, sign_count, made_at, used_at FROM passkey ";

    @Override
    public boolean add(Passkey passkey, int most) {
        return change(
                """
                INSERT INTO passkey (id, account, name, record, sign_count, made_at, used_at)
                SELECT ?, ?, ?, ?, ?, ?, 0 WHERE (SELECT count(*) FROM passkey WHERE account = ?) < ?
                ON CONFLICT DO NOTHING
                """,
                key(passkey.id()),
                AccountRows.key(passkey.account()),
                passkey.name(),
                key(passkey.record()),
                passkey.signCount(),
                passkey.madeAt().toEpochMilli(),
                AccountRows.key(passkey.account()),
                most);
    }

    @Override
    public Optional<Passkey> find(String id) {
        return readers.read(sql -> sql.one(SELECT + "WHERE id = ?", SqlPasskeys::read, key(id)));
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return readers.read(sql ->
                sql.all(
                        SELECT + "WHERE account = ? ORDER BY made_at, id",
                        SqlPasskeys::read,
                        AccountRows.key(account)));
    }

    @Override
    public boolean rename(AccountId account, String id, String name) {
        return change(
                "UPDATE passkey SET name = ? WHERE id = ? AND account = ?",
                name,
                key(id),
                AccountRows.key(account));
    }

    @Override
    public boolean remove(AccountId account, String id) {
        return change(
                "DELETE FROM passkey WHERE id = ? AND account = ?",
                key(id),
                AccountRows.key(account));
    }

    @Override
    public void used(String id, long signCount, Instant now) {
        change(
                "UPDATE passkey SET sign_count = ?, used_at = ? WHERE id = ?",
                signCount,
                now.toEpochMilli(),
                key(id));
    }

    private boolean change(String statement, Object... values) {
        return writer.write(Lane.PEOPLE, sql -> sql.run(statement, values)) > 0;
    }

    private static Passkey read(Row row) throws SQLException {
        return new Passkey(
                HexFormat.of().formatHex(row.bytes(1)),
                AccountRows.id(row, 2),
                row.text(3),
                HexFormat.of().formatHex(row.bytes(4)),
                row.number(5),
                row.time(6),
                row.timeIfAny(7));
    }

    private static byte[] key(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
