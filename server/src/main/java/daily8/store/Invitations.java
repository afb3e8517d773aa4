package daily8.store;

import daily8.model.AccountId;
import daily8.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Invitations to register, each good for one account. Thread-safe.
public interface Invitations {
    void add(Invitation invitation);

    /// The invitation, where it is not used and has not ended by `now`.
    Optional<Invitation> open(String id, Instant now);

    /// Takes it: true for one caller only.
    boolean use(String id, AccountId by, Instant now);

    /// Newest first.
    List<Invitation> all(int limit);

    boolean withdraw(String id);

    /// `id` is the SHA-256, in hex, of the code in its link; `note` is whom it is for, as the maker
    /// wrote it.
    record Invitation(
            String id,
            Role role,
            String note,
            Optional<AccountId> madeBy,
            Instant madeAt,
            Instant endsAt,
            Optional<AccountId> usedBy) {}
}
