package daily8.store;

import daily8.model.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The passkeys that open accounts. Thread-safe.
public interface Passkeys {
    /// False where it is there already, or the account has as many as it may.
    boolean add(Passkey passkey, int most);

    Optional<Passkey> find(String id);

    /// Oldest first.
    List<Passkey> of(AccountId account);

    boolean rename(AccountId account, String id, String name);

    boolean remove(AccountId account, String id);

    /// It signed in: `signCount` is what the authenticator counts.
    void used(String id, long signCount, Instant now);

    /// `id` is what the authenticator calls it, in hex; `record` its public key as the
    /// authenticator attested it, in hex.
    record Passkey(
            String id,
            AccountId account,
            String name,
            String record,
            long signCount,
            Instant madeAt,
            Optional<Instant> usedAt) {}
}
