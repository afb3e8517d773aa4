package daily8.web;

import daily8.account.Registration.Fault;
import daily8.model.Account;
import daily8.store.Sessions.Session;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A person's own page: who they are here, where they are signed in.
public record AccountPage(
        Account account, List<Session> sessions, String here, Said said, Set<Fault> faults) {
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
        LAST_ADMIN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isTrouble() {
            return this == PASSWORD_WRONG
                    || this == PASSWORD_REFUSED
                    || this == DELETE_WRONG
                    || this == LAST_ADMIN;
        }
    }

    public List<String> faultWords() {
        return faults.stream()
                .map(fault -> fault.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
