package daily8.store.sql;

import daily8.model.AccountId;
import daily8.model.MailAddress;
import daily8.store.MailCodes;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// Codes in a table.
record SqlMailCodes(Writer writer, Readers readers) implements MailCodes {
    private static final String FIND =
            """
            SELECT id, account, purpose, mail, ends_at FROM mail_code
            WHERE id = ? AND purpose = ? AND ends_at > ?
            """;

    @Override
    public void add(Code code, Instant now) {
        writer.write(
                Lane.PEOPLE,
                sql -> {
                    sql.run("DELETE FROM mail_code WHERE ends_at <= ?", now.toEpochMilli());
                    return sql.run(
                            "INSERT INTO mail_code (id, account, purpose, mail, ends_at) VALUES (?, ?, ?, ?, ?)",
                            key(code.id()),
                            AccountRows.key(code.account()),
                            code.purpose().name(),
                            code.mail().text(),
                            code.endsAt().toEpochMilli());
                });
    }

    @Override
    public Optional<Code> find(String id, Purpose purpose, Instant now) {
        return readers.read(sql -> find(sql, id, purpose, now));
    }

    private static Optional<Code> find(Sql sql, String id, Purpose purpose, Instant now) {
        return sql.one(FIND, SqlMailCodes::read, key(id), purpose.name(), now.toEpochMilli());
    }

    @Override
    public Optional<Code> take(String id, Purpose purpose, Instant now) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    Optional<Code> found = find(sql, id, purpose, now);
                    found.ifPresent(code ->
                            sql.run(
                                    "DELETE FROM mail_code WHERE account = ? AND purpose = ?",
                                    AccountRows.key(code.account()),
                                    purpose.name()));
                    return found;
                });
    }

    @Override
    public Optional<MailAddress> unconfirmed(AccountId account, Instant now) {
        return readers.read(sql ->
                        sql.one(
                                """
                                SELECT id, account, purpose, mail, ends_at FROM mail_code
                                WHERE account = ? AND purpose = 'CONFIRM' AND ends_at > ? ORDER BY ends_at DESC LIMIT 1
                                """,
                                SqlMailCodes::read,
                                AccountRows.key(account),
                                now.toEpochMilli()))
                .map(Code::mail);
    }

    private static Code read(Row row) throws SQLException {
        return new Code(
                HexFormat.of().formatHex(row.bytes(1)),
                AccountRows.id(row, 2),
                Purpose.valueOf(row.text(3)),
                new MailAddress(row.text(4)),
                row.time(5));
    }

    private static byte[] key(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
