package daily8.web.account;

import daily8.account.Registration.Fault;
import daily8.model.Account;
import daily8.store.Sessions.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A person's own page: who they are here, where they are signed in. `provider` is the name of the
/// one that people may sign in with, empty for none.
public record AccountPage(
        Account account,
        boolean hasPassword,
        String provider,
        List<Session> sessions,
        String here,
        Said said,
        Set<Fault> faults) {
    public AccountPage {
        sessions = List.copyOf(sessions);
        faults = Set.copyOf(faults);
    }

    /// What the page says of what was done.
    public enum Said {
        NOTHING,
        PASSWORD_CHANGED,
        PASSWORD_WRONG,
        PASSWORD_REFUSED,
        SESSION_ENDED,
        SESSIONS_ENDED,
        DELETE_WRONG,
        SIGN_IN_AGAIN,
        LAST_ADMIN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isTrouble() {
            return this == PASSWORD_WRONG
                    || this == PASSWORD_REFUSED
                    || this == DELETE_WRONG
                    || this == SIGN_IN_AGAIN
                    || this == LAST_ADMIN;
        }
    }

    public List<String> faultWords() {
        return RegisterPage.words(faults);
    }
}
