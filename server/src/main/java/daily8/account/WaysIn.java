package daily8.account;

import daily8.model.AccountId;
import daily8.store.People;

/// Counts the ways into an account, so that nobody locks themselves out. A mail address is none:
/// whether this site sends mail may change.
public record WaysIn(People people) {
    public boolean hasPassword(AccountId account) {
        return !people.accounts().password(account).isEmpty();
    }

    /// Whether one of them may go.
    public boolean areSeveral(AccountId account) {
        int password = hasPassword(account) ? 1 : 0;
        return password
                        + people.passkeys().of(account).size()
                        + people.identities().of(account).size()
                > 1;
    }
}
