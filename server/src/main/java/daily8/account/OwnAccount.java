package daily8.account;

import daily8.account.Registration.Fault;
import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.store.People;
import daily8.store.Sessions.Live;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What people change about their own account. Thread-safe.
public final class OwnAccount {
    /// Long enough to choose a password, too short for a browser left open.
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final People people;
    private final SignIn signIn;
    private final Passwords passwords;
    private final WaysIn ways;
    private final SiteClock clock;

    public OwnAccount(People people, SignIn signIn, Passwords passwords, SiteClock clock) {
        this.people = people;
        this.signIn = signIn;
        this.passwords = passwords;
        this.ways = new WaysIn(people);
        this.clock = clock;
    }

    /// What came of changing the password.
    public sealed interface PasswordChange {
        /// All sessions have ended; `mark` is for this browser to keep.
        record Done(String mark) implements PasswordChange {}

        record Wrong() implements PasswordChange {}

        /// There was no password, and the session is not new enough to choose one.
        record SignInAgain() implements PasswordChange {}

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
        /// There is no password to prove it by, and the session is not new enough.
        SIGN_IN_AGAIN,
        LAST_ADMIN
    }

    public boolean hasPassword(AccountId account) {
        return ways.hasPassword(account);
    }

    /// Whether somebody shows that they are who they are.
    private enum Proof {
        GIVEN,
        WRONG,
        /// Without a password it is that they came in just now.
        STALE
    }

    private Proof proof(Live live, String password) {
        AccountId account = live.account().id();
        if (hasPassword(account)) {
            return signIn.isPassword(account, password) ? Proof.GIVEN : Proof.WRONG;
        }
        boolean fresh = live.session().createdAt().plus(FRESH).isAfter(clock.instant());
        return fresh ? Proof.GIVEN : Proof.STALE;
    }

    /// Deletes the account with all that is its own; whoever asks proves by the password that they
    /// are who they are, where there is one.
    public Leaving leave(Live live, String password) {
        return switch (proof(live, password)) {
            case STALE -> Leaving.SIGN_IN_AGAIN;
            case WRONG -> Leaving.WRONG_PASSWORD;
            case GIVEN ->
                    people.accounts().remove(live.account().id())
                            ? Leaving.GONE
                            : Leaving.LAST_ADMIN;
        };
    }

    public PasswordChange changePassword(Live live, String old, String chosen) {
        Account account = live.account();
        Set<Fault> faults = Registration.passwordFaults(chosen, account.name().text());
        if (!faults.isEmpty()) {
            return new PasswordChange.Refused(faults);
        }
        return switch (proof(live, old)) {
            case STALE -> new PasswordChange.SignInAgain();
            case WRONG -> new PasswordChange.Wrong();
            case GIVEN -> {
                people.accounts().setPassword(account.id(), passwords.hash(chosen));
                people.sessions().endAll(account.id(), Optional.empty());
                yield new PasswordChange.Done(signIn.mark(account.id()));
            }
        };
    }

    /// Takes away one of the ways in, unless it is the last.
    public boolean unlink(AccountId account, String issuer, String subject) {
        return ways.areSeveral(account) && people.identities().remove(account, issuer, subject);
    }
}
