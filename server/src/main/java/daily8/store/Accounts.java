package daily8.store;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import java.util.List;
import java.util.Optional;

/// Who has a place here. Thread-safe.
///
/// There is always an active admin among the accounts: what would take the last one is refused.
public interface Accounts {
    /// Keeps a new account with the hash of its password, empty where it has none. Refused, and
    /// nothing kept, where its name or mail address is taken. The first of all is an admin.
    Optional<Account> add(Account account, String password);

    Optional<Account> find(AccountId id);

    Optional<Account> named(AccountName name);

    Optional<Account> withMail(MailAddress address);

    /// The hash of the password; empty where there is none.
    String password(AccountId id);

    void setPassword(AccountId id, String password);

    void setPreferences(AccountId id, String preferences);

    /// False where the address is taken.
    boolean setMail(AccountId id, Optional<MailAddress> address, boolean confirmed);

    /// False where no admin would be left.
    boolean setRole(AccountId id, Role role);

    /// False where no admin would be left.
    boolean setState(AccountId id, Account.State state);

    /// Removes the account, its sessions and all that belongs to it alone. False where others stay
    /// and no admin would be left.
    boolean remove(AccountId id);

    /// By name, those after `after`; `beginning` of the name, or empty for all.
    List<Account> list(String beginning, Optional<AccountName> after, int limit);

    long count();

    default boolean isEmpty() {
        return count() == 0;
    }
}
