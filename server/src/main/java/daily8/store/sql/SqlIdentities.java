package daily8.store.sql;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.store.Identities;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Identities in a table, one account each.
record SqlIdentities(Writer writer, Readers readers) implements Identities {
    private static final String SELECT = "SELECT issuer, subject, account, made_at FROM identity ";
    private static final String ONE = "WHERE issuer = ? AND subject = ?";

    @Override
    public Optional<Identity> find(String issuer, String subject) {
        return readers.read(sql -> sql.one(SELECT + ONE, SqlIdentities::read, issuer, subject));
    }

    @Override
    public List<Identity> of(AccountId account) {
        return readers.read(sql ->
                sql.all(
                        SELECT + "WHERE account = ? ORDER BY made_at, issuer, subject",
                        SqlIdentities::read,
                        AccountRows.key(account)));
    }

    @Override
    public boolean add(Identity identity, int most) {
        byte[] account = AccountRows.key(identity.account());
        return writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.number("SELECT count(*) FROM identity WHERE account = ?", account)
                                        < most
                                && insert(sql, identity));
    }

    private static boolean insert(Sql sql, Identity identity) {
        return sql.run(
                        """
                        INSERT INTO identity (issuer, subject, account, made_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        identity.issuer(),
                        identity.subject(),
                        AccountRows.key(identity.account()),
                        identity.madeAt().toEpochMilli())
                > 0;
    }

    @Override
    public Optional<Account> join(Account fresh, Identity identity) {
        return writer.write(
                Lane.PEOPLE,
                sql -> {
                    boolean joined =
                            !sql.exists(
                                            "SELECT 1 FROM identity " + ONE,
                                            identity.issuer(),
                                            identity.subject())
                                    && AccountRows.insert(sql, fresh, "") > 0
                                    && insert(sql, identity);
                    return joined ? AccountRows.find(sql, fresh.id()) : Optional.empty();
                });
    }

    @Override
    public boolean remove(AccountId account, String issuer, String subject) {
        return writer.write(
                        Lane.PEOPLE,
                        sql ->
                                sql.run(
                                        "DELETE FROM identity " + ONE + " AND account = ?",
                                        issuer,
                                        subject,
                                        AccountRows.key(account)))
                > 0;
    }

    private static Identity read(Row row) throws SQLException {
        return new Identity(row.text(1), row.text(2), AccountRows.id(row, 3), row.time(4));
    }
}
