package daily8.store;

import daily8.model.Account;
import daily8.model.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The browsers that people are signed in with. Thread-safe.
public interface Sessions {
    void add(Session session);

    /// The session and its account, where the session has not ended by `now` and the account is
    /// active.
    Optional<Live> find(String id, Instant now);

    /// Was used now, and ends later therefore.
    void use(String id, Instant now, Instant endsAt);

    /// Those that have not ended, newest use first.
    List<Session> of(AccountId account, Instant now);

    /// Ends one; false where the account has none such.
    boolean end(AccountId account, String id);

    /// Ends all of an account, but for the one named.
    int endAll(AccountId account, Optional<String> but);

    int removeEnded(Instant now);

    /// `id` is the SHA-256, in hex, of what the cookie says: who reads it cannot use it. `device`
    /// is what the browser says it is, `network` the part of its address that tells homes apart.
    record Session(
            String id,
            AccountId account,
            Instant createdAt,
            Instant usedAt,
            Instant endsAt,
            String device,
            String network) {}

    record Live(Session session, Account account) {}
}
