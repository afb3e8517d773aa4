package daily8.account;

import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.store.Accounts;
import daily8.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Decides whether a name and a password belong to an account.
///
/// A name that nobody has is refused in the same words and time as a wrong password. After
/// [#FAILURES] failures within [#WITHIN] an account or a network has to wait; a browser that signed
/// in to the account before is counted by itself. Thread-safe.
public final class SignIn {
    static final int FAILURES = 10;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private static final Duration CROWDED = Duration.ofSeconds(10);
    private static final int LONGEST_NAME = 300;

    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownDevices devices;
    private final SiteClock clock;
    private final Attempts attempts = new Attempts(FAILURES, WITHIN);

    public SignIn(Store store, Passwords passwords, SiteClock clock) {
        this.accounts = store.people().accounts();
        this.passwords = passwords;
        this.devices = new KnownDevices(store.state());
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// `mark` is for this browser to keep: by it we know it again.
        record Welcome(Account account, String mark) implements Outcome {}

        record Wrong() implements Outcome {}

        /// The password was right, yet an admin closed the account.
        record Suspended() implements Outcome {}

        record Later(Duration pause) implements Outcome {}
    }

    /// `mark` is what the browser kept, or empty.
    public Outcome attempt(String name, String password, String network, String mark) {
        if (name.length() > LONGEST_NAME || passwords.isCrowded()) {
            return name.length() > LONGEST_NAME ? new Outcome.Wrong() : new Outcome.Later(CROWDED);
        }
        Optional<Account> account = find(name);
        String hash = account.map(found -> accounts.password(found.id())).orElse("");
        boolean known =
                account.filter(found -> devices.isKnown(mark, found.id(), hash)).isPresent();
        List<String> keys =
                known
                        ? List.of("device " + mark)
                        : List.of(
                                "account " + name.strip().toLowerCase(Locale.ROOT),
                                "network " + network);
        Duration wait = attempts.enter(keys, clock.instant());
        if (wait.isPositive()) {
            return new Outcome.Later(wait);
        }
        if (!passwords.matches(password, hash)) {
            return new Outcome.Wrong();
        }
        attempts.forgive(keys);
        return welcome(account.orElseThrow(), password, hash);
    }

    private Outcome welcome(Account account, String password, String hash) {
        if (!account.isActive()) {
            return new Outcome.Suspended();
        }
        String kept = hash;
        if (Passwords.isDated(hash)) {
            kept = passwords.hash(password);
            accounts.setPassword(account.id(), kept);
        }
        return new Outcome.Welcome(account, devices.mark(account.id(), kept));
    }

    private Optional<Account> find(String name) {
        return name.contains("@")
                ? MailAddress.parse(name).flatMap(accounts::withMail).filter(Account::mailConfirmed)
                : AccountName.parse(name).flatMap(accounts::named);
    }

    /// Whether this is the account's password: asked again before what cannot be undone. A guess
    /// counts as one at the door does.
    public boolean isPassword(AccountId account, String password) {
        List<String> keys = List.of("own " + account);
        if (attempts.enter(keys, clock.instant()).isPositive()
                || !passwords.matches(password, accounts.password(account))) {
            return false;
        }
        attempts.forgive(keys);
        return true;
    }

    /// Lets in whoever is known by other means than a password.
    public String mark(AccountId account) {
        return devices.mark(account, accounts.password(account));
    }
}
