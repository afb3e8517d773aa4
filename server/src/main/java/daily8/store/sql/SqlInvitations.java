package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.Role;
import daily8.store.Invitations;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Invitations in a table; `used_by` is empty until somebody came.
record SqlInvitations(Writer writer, Readers readers) implements Invitations {
    private static final String SELECT =
            "SELECT id, role, note, made_by, made_at, ends_at, used_by FROM invitation ";
    private static final byte[] NOBODY = {};

    @Override
    public void add(Invitation made) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO invitation (id, role, note, made_by, made_at, ends_at, used_by)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                """,
                                key(made.id()),
                                made.role().name(),
                                made.note(),
                                made.madeBy().map(AccountRows::key).orElse(NOBODY),
                                made.madeAt().toEpochMilli(),
                                made.endsAt().toEpochMilli(),
                                made.usedBy().map(AccountRows::key).orElse(NOBODY)));
    }

    @Override
    public Optional<Invitation> open(String id, Instant now) {
        return readers.read(sql ->
                sql.one(
                        SELECT + "WHERE id = ? AND ends_at > ? AND used_by = ?",
                        SqlInvitations::read,
                        key(id),
                        now.toEpochMilli(),
                        NOBODY));
    }

    @Override
    public boolean use(String id, AccountId by, Instant now) {
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                sql.run(
                                        "UPDATE invitation SET used_by = ? WHERE id = ? AND ends_at > ? AND used_by = ?",
                                        AccountRows.key(by),
                                        key(id),
                                        now.toEpochMilli(),
                                        NOBODY))
                > 0;
    }

    @Override
    public List<Invitation> all(int limit) {
        return readers.read(sql ->
                sql.all(SELECT + "ORDER BY made_at DESC LIMIT ?", SqlInvitations::read, limit));
    }

    @Override
    public boolean withdraw(String id) {
        return writer.write(
                        Lane.PEOPLE, sql -> sql.run("DELETE FROM invitation WHERE id = ?", key(id)))
                > 0;
    }

    private static Invitation read(Row row) throws SQLException {
        return new Invitation(
                HexFormat.of().formatHex(row.bytes(1)),
                Role.valueOf(row.text(2)),
                row.text(3),
                AccountRows.idIfAny(row, 4),
                row.time(5),
                row.time(6),
                AccountRows.idIfAny(row, 7));
    }

    private static byte[] key(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
