package daily8.store.sql;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Accounts;
import daily8.store.sql.Writer.Lane;
import java.util.List;
import java.util.Optional;

/// Accounts in a table; names and mail addresses are unique by their keys.
record SqlAccounts(Writer writer, Readers readers, Erasures erasures) implements Accounts {
    private static final String SELECT = "SELECT " + AccountRows.COLUMNS + " FROM account a ";

    private static final String MAY_GO =
            "SELECT 1 FROM account WHERE id = ? AND ("
                    + AccountRows.ANOTHER_ADMIN
                    + " OR NOT EXISTS (SELECT 1 FROM account o WHERE o.id <> account.id))";

    @Override
    public Optional<Account> add(Account account, String password) {
        int added = writer.write(Lane.PEOPLE, sql -> AccountRows.insert(sql, account, password));
        return added == 0 ? Optional.empty() : find(account.id());
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return readers.read(sql -> AccountRows.find(sql, id));
    }

    @Override
    public Optional<Account> named(AccountName name) {
        return one("WHERE a.name_key = ?", name.key());
    }

    @Override
    public Optional<Account> withMail(MailAddress address) {
        return one("WHERE a.mail_key = ? AND a.mail_key <> ''", address.key());
    }

    private Optional<Account> one(String where, Object value) {
        return readers.read(sql -> sql.one(SELECT + where, row -> AccountRows.read(row, 1), value));
    }

    @Override
    public String password(AccountId id) {
        return readers.read(sql ->
                        sql.one(
                                "SELECT password FROM account WHERE id = ?",
                                row -> row.text(1),
                                AccountRows.key(id)))
                .orElse("");
    }

    @Override
    public void setPassword(AccountId id, String password) {
        set(id, "password = ?", password);
    }

    @Override
    public void setPreferences(AccountId id, String preferences) {
        set(id, "preferences = ?", preferences);
    }

    private void set(AccountId id, String assignment, Object value) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "UPDATE account SET " + assignment + " WHERE id = ?",
                                value,
                                AccountRows.key(id)));
    }

    @Override
    public boolean setMail(AccountId id, Optional<MailAddress> address, boolean confirmed) {
        String key = address.map(MailAddress::key).orElse("");
        return changes(
                """
                UPDATE account SET mail = ?, mail_key = ?, mail_confirmed = ? WHERE id = ?
                AND (? = '' OR NOT EXISTS (SELECT 1 FROM account o WHERE o.mail_key = ? AND o.id <> account.id))
                """,
                address.map(MailAddress::text).orElse(""),
                key,
                confirmed,
                AccountRows.key(id),
                key,
                key);
    }

    @Override
    public boolean setRole(AccountId id, Role role) {
        return changes(
                "UPDATE account SET role = ? WHERE id = ? AND (? = 'ADMIN' OR "
                        + AccountRows.ANOTHER_ADMIN
                        + ")",
                role.name(),
                AccountRows.key(id),
                role.name());
    }

    @Override
    public boolean setState(AccountId id, Account.State state) {
        return changes(
                "UPDATE account SET state = ? WHERE id = ? AND (? = 'ACTIVE' OR "
                        + AccountRows.ANOTHER_ADMIN
                        + ")",
                state.name(),
                AccountRows.key(id),
                state.name());
    }

    private boolean changes(String statement, Object... values) {
        return writer.write(Lane.PEOPLE, sql -> sql.run(statement, values)) > 0;
    }

    @Override
    public boolean remove(AccountId id) {
        byte[] key = AccountRows.key(id);
        boolean removed =
                writer.write(
                        Lane.PEOPLE,
                        sql -> {
                            boolean mayGo = sql.exists(MAY_GO, key);
                            if (mayGo) {
                                PersonalTables.erase(sql, id);
                            }
                            return mayGo;
                        });
        if (removed) {
            erasures.add(id);
        }
        return removed;
    }

    /// Those that were deleted go again: a backup that was put back may have them.
    static void eraseAgain(Writer writer, Erasures erasures) {
        List<AccountId> gone = erasures.all();
        if (!gone.isEmpty()) {
            writer.write(
                    Lane.PEOPLE,
                    sql -> {
                        gone.forEach(id -> PersonalTables.erase(sql, id));
                        return gone;
                    });
        }
    }

    @Override
    public List<Account> list(String beginning, Optional<AccountName> after, int limit) {
        String from = beginning.toLowerCase(java.util.Locale.ROOT);
        return readers.read(sql ->
                sql.all(
                        SELECT
                                + "WHERE a.name_key > ? AND a.name_key >= ? AND a.name_key < ?"
                                + " ORDER BY a.name_key LIMIT ?",
                        row -> AccountRows.read(row, 1),
                        after.map(AccountName::key).orElse(""),
                        from,
                        from + Character.toString(Character.MAX_CODE_POINT),
                        limit));
    }

    @Override
    public long count() {
        return readers.read(sql -> sql.number("SELECT count(*) FROM account"));
    }

    @Override
    public boolean isEmpty() {
        return !readers.read(sql -> sql.exists("SELECT 1 FROM account LIMIT 1"));
    }
}
