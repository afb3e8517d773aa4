package daily8.account;

import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.Viewer;
import daily8.store.Accounts;
import daily8.store.People;
import daily8.store.Sessions;
import daily8.store.Sessions.Live;
import daily8.store.Sessions.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Knows the people whose browsers come with a session's code. Asked at every page, from the
/// database each time: a session that was ended is dead at the next request. Thread-safe.
public final class OpenSessions {
    /// A browser that does not come for a month has to sign in again, and any after half a year.
    private static final Duration UNUSED = Duration.ofDays(30);

    public static final Duration LONGEST = Duration.ofDays(180);

    /// That a session was used is written this often: a page costs no write.
    private static final Duration NOTED = Duration.ofMinutes(10);

    /// What a browser says of itself beyond this tells nothing more.
    private static final int DEVICE_LENGTH = 160;

    private final Sessions sessions;
    private final Accounts accounts;
    private final SiteClock clock;

    public OpenSessions(People people, SiteClock clock) {
        this.sessions = people.sessions();
        this.accounts = people.accounts();
        this.clock = clock;
    }

    /// Where somebody comes from: what their browser calls itself, and their network.
    public record Device(String name, String network) {
        public Device {
            name = name.length() > DEVICE_LENGTH ? name.substring(0, DEVICE_LENGTH) : name;
        }
    }

    /// Opens a session; the code is for the browser alone.
    public SecretCode open(AccountId account, Device device) {
        SecretCode code = SecretCode.fresh();
        Instant now = clock.instant();
        sessions.removeEnded(now);
        sessions.add(
                new Session(
                        code.digest(),
                        account,
                        now,
                        now,
                        now.plus(UNUSED),
                        device.name(),
                        device.network()));
        return code;
    }

    /// The session of this code, and whose it is.
    public Optional<Live> find(String code) {
        if (!SecretCode.isLikely(code)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Live> live = sessions.find(new SecretCode(code).digest(), now);
        live.map(Live::session)
                .filter(session -> session.usedAt().plus(NOTED).isBefore(now))
                .ifPresent(session -> sessions.use(session.id(), now, end(session, now)));
        return live;
    }

    private static Instant end(Session session, Instant now) {
        Instant last = session.createdAt().plus(LONGEST);
        Instant next = now.plus(UNUSED);
        return next.isBefore(last) ? next : last;
    }

    public static Viewer viewer(Live live) {
        Account account = live.account();
        return new Viewer.SignedIn(account.id(), account.name(), account.role());
    }

    /// Whether somebody has an account here: until then, this machine's browser may do everything.
    public boolean nobodyYet() {
        return accounts.isEmpty();
    }

    public List<Session> of(AccountId account) {
        return sessions.of(account, clock.instant());
    }

    public boolean end(AccountId account, String session) {
        return sessions.end(account, session);
    }

    public void endAllBut(AccountId account, Optional<String> session) {
        sessions.endAll(account, session);
    }
}
