package daily8.store;

import daily8.model.AccountId;
import daily8.model.MailAddress;
import java.time.Instant;
import java.util.Optional;

/// Codes in links that were sent by mail, each good once and for a short time. Thread-safe.
public interface MailCodes {
    /// Keeps a code; those that have ended by `now` go.
    void add(Code code, Instant now);

    Optional<Code> find(String id, Purpose purpose, Instant now);

    /// Takes it: there for one caller only. All others of the account and purpose go with it.
    Optional<Code> take(String id, Purpose purpose, Instant now);

    /// The address that an account has to confirm, the last asked for.
    Optional<MailAddress> unconfirmed(AccountId account, Instant now);

    /// What a link is good for.
    enum Purpose {
        SIGN_IN,
        CONFIRM
    }

    /// `id` is the SHA-256, in hex, of the code in the link.
    record Code(String id, AccountId account, Purpose purpose, MailAddress mail, Instant endsAt) {}
}
