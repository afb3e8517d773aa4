package daily8.store;

import daily8.model.Account;
import daily8.model.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who people are at sign-in providers, and which account that opens. Thread-safe.
public interface Identities {
    Optional<Identity> find(String issuer, String subject);

    /// Oldest first.
    List<Identity> of(AccountId account);

    /// False where it opens an account already, or this one has as many as it may.
    boolean add(Identity identity, int most);

    /// Keeps a new account, without a password, together with who it is for: both or none. Empty
    /// where the name or the identity is taken. The first account of all is an admin.
    Optional<Account> join(Account fresh, Identity identity);

    boolean remove(AccountId account, String issuer, String subject);

    /// `subject` is what the provider, `issuer`, calls somebody, and nobody else ever.
    record Identity(String issuer, String subject, AccountId account, Instant madeAt) {}
}
