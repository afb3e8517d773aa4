package daily8.model;

import java.time.Instant;
import java.util.Optional;

/// A person's place here. `mail` is there only if they gave it, `mailConfirmed` when they followed
/// a link sent to it; `preferences` is how they like pages, as their cookie writes it.
public record Account(
        AccountId id,
        AccountName name,
        Role role,
        State state,
        Optional<MailAddress> mail,
        boolean mailConfirmed,
        String preferences,
        Instant since) {
    /// Whether somebody may come in.
    public enum State {
        ACTIVE,
        /// Kept, but nobody signs in to it.
        SUSPENDED
    }

    /// A new one, as registration makes it.
    public static Account fresh(AccountName name, Role role, Instant now) {
        return new Account(
                AccountId.fresh(), name, role, State.ACTIVE, Optional.empty(), false, "", now);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
