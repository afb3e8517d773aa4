package daily8.store.sql;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/// Accounts in rows.
final class AccountRows {
    /// In the order that [#read] takes.
    static final String COLUMNS =
            "a.id, a.name, a.role, a.state, a.mail, a.mail_confirmed, a.preferences, a.since";

    /// An active admin besides the account that is asked about.
    static final String ANOTHER_ADMIN =
            "EXISTS (SELECT 1 FROM account o WHERE o.role = 'ADMIN' AND o.state = 'ACTIVE' AND o.id <> account.id)";

    private AccountRows() {}

    /// The account whose columns begin at `first`.
    static Account read(Row row, int first) throws SQLException {
        return new Account(
                id(row, first),
                new AccountName(row.text(first + 1)),
                Role.valueOf(row.text(first + 2)),
                Account.State.valueOf(row.text(first + 3)),
                MailAddress.parse(row.text(first + 4)),
                row.flag(first + 5),
                row.text(first + 6),
                row.time(first + 7));
    }

    static Optional<Account> find(Sql sql, AccountId id) {
        return sql.one(
                "SELECT " + COLUMNS + " FROM account a WHERE a.id = ?",
                row -> read(row, 1),
                key(id));
    }

    /// Refused, with 0, where the name or the mail address is taken. The first of all is an admin.
    static int insert(Sql sql, Account account, String password) {
        return sql.run(
                """
                INSERT INTO account (id, name, name_key, role, state, mail, mail_key,
                    mail_confirmed, password, preferences, since)
                SELECT ?, ?, ?, CASE WHEN EXISTS (SELECT 1 FROM account)
                    THEN ? ELSE 'ADMIN' END, ?, ?, ?, ?, ?, ?, ?
                WHERE true ON CONFLICT DO NOTHING
                """,
                key(account.id()),
                account.name().text(),
                account.name().key(),
                account.role().name(),
                account.state().name(),
                account.mail().map(MailAddress::text).orElse(""),
                account.mail().map(MailAddress::key).orElse(""),
                account.mailConfirmed(),
                password,
                account.preferences(),
                account.since().toEpochMilli());
    }

    static AccountId id(Row row, int column) throws SQLException {
        return new AccountId(HexFormat.of().formatHex(row.bytes(column)));
    }

    static Optional<AccountId> idIfAny(Row row, int column) throws SQLException {
        return AccountId.parse(HexFormat.of().formatHex(row.bytes(column)));
    }

    static byte[] key(AccountId id) {
        return HexFormat.of().parseHex(id.hex());
    }
}
