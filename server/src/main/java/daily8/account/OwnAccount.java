package daily8.account;

import daily8.account.Registration.Fault;
import daily8.model.Account;
import daily8.store.People;
import java.util.Optional;
import java.util.Set;

/// What people change about their own account. Thread-safe.
public final class OwnAccount {
    private final People people;
    private final SignIn signIn;
    private final Passwords passwords;

    public OwnAccount(People people, SignIn signIn, Passwords passwords) {
        this.people = people;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    /// What came of changing the password.
    public sealed interface PasswordChange {
        /// All sessions have ended; `mark` is for this browser to keep.
        record Done(String mark) implements PasswordChange {}

        record Wrong() implements PasswordChange {}

        record Refused(Set<Fault> faults) implements PasswordChange {
            public Refused {
                faults = Set.copyOf(faults);
            }
        }
    }

    /// What came of leaving.
    public enum Leaving {
        GONE,
        WRONG_PASSWORD,
        LAST_ADMIN
    }

    /// Deletes the account with all that is its own; whoever asks proves by the password that they
    /// are who they are, where there is one.
    public Leaving leave(Account account, String password) {
        boolean hasPassword = !people.accounts().password(account.id()).isEmpty();
        if (hasPassword && !signIn.isPassword(account.id(), password)) {
            return Leaving.WRONG_PASSWORD;
        }
        return people.accounts().remove(account.id()) ? Leaving.GONE : Leaving.LAST_ADMIN;
    }

    public PasswordChange changePassword(Account account, String old, String chosen) {
        Set<Fault> faults = Registration.passwordFaults(chosen, account.name().text());
        if (!faults.isEmpty()) {
            return new PasswordChange.Refused(faults);
        }
        if (!signIn.isPassword(account.id(), old)) {
            return new PasswordChange.Wrong();
        }
        people.accounts().setPassword(account.id(), passwords.hash(chosen));
        people.sessions().endAll(account.id(), Optional.empty());
        return new PasswordChange.Done(signIn.mark(account.id()));
    }
}
