package daily8.store.sql;

import daily8.model.AccountId;
import java.util.List;
import java.util.Set;

/// The tables that know people: whose a row is, what of it is nobody's to see, and what becomes of
/// it when the account goes. A test compares this with the columns of all tables.
final class PersonalTables {
    /// What becomes of rows.
    enum OnLeaving {
        /// They go.
        DELETED,
        /// They stay for the others, and say no longer whose they were.
        ANONYMOUS,
        /// They go with what they belong to.
        TOGETHER
    }

    /// `owner` is the column with the account's id, or with that of the person's comment; `secrets`
    /// are columns that let somebody in.
    record Table(String name, String owner, OnLeaving onLeaving, Set<String> secrets) {
        Table {
            secrets = Set.copyOf(secrets);
        }

        /// Its rows of one account.
        String rows() {
            return onLeaving == OnLeaving.TOGETHER
                    ? owner + " IN (SELECT id FROM comment WHERE author = ?)"
                    : owner + " = ?";
        }
    }

    /// The account itself goes last.
    static final List<Table> ALL =
            List.of(
                    own("session", "id"),
                    own("follow"),
                    own("read_text"),
                    own("read_story"),
                    own("saved_article"),
                    own("reader_choice"),
                    own("letter", "id", "plain", "html", "leave"),
                    own("mail_wish"),
                    own("mail_code", "id"),
                    own("passkey"),
                    own("identity"),
                    own("comment_vote"),
                    own("comment_notice"),
                    own("comment_report"),
                    own("commenter"),
                    new Table("comment_version", "comment", OnLeaving.TOGETHER, Set.of()),
                    shared("comment", "author"),
                    shared("moderation", "actor"),
                    shared("blocked_word", "said_by"),
                    shared("commenter", "said_by"),
                    shared("invitation", "made_by", "id"),
                    shared("invitation", "used_by", "id"),
                    new Table("account", "id", OnLeaving.DELETED, Set.of("password")));

    private PersonalTables() {}

    private static Table own(String name, String... secrets) {
        return new Table(name, "account", OnLeaving.DELETED, Set.of(secrets));
    }

    private static Table shared(String name, String owner, String... secrets) {
        return new Table(name, owner, OnLeaving.ANONYMOUS, Set.of(secrets));
    }

    /// Removes or anonymises all that an account has.
    static void erase(Sql sql, AccountId account) {
        byte[] key = AccountRows.key(account);
        CommentRows.forget(sql, account);
        for (Table table : ALL) {
            switch (table.onLeaving()) {
                case DELETED ->
                        sql.run(
                                "DELETE FROM " + table.name() + " WHERE " + table.owner() + " = ?",
                                key);
                case ANONYMOUS ->
                        sql.run(
                                "UPDATE %1$s SET %2$s = ? WHERE %2$s = ?"
                                        .formatted(table.name(), table.owner()),
                                new byte[0],
                                key);
                case TOGETHER -> {}
            }
        }
    }
}
