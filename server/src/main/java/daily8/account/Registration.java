package daily8.account;

import daily8.account.RegistrationDoor.Door;
import daily8.base.time.SiteClock;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.model.Viewer;
import daily8.store.Accounts;
import daily8.store.Identities;
import daily8.store.Identities.Identity;
import daily8.store.Invitations;
import daily8.store.Invitations.Invitation;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes accounts, for those whom the [RegistrationDoor] lets in. Thread-safe.
public final class Registration {
    /// Households register together; a machine that makes accounts does not stop at these.
    private static final int MOST = 10;

    private static final Duration WITHIN = Duration.ofHours(1);

    /// With fewer different characters a password is a pattern.
    private static final int LEAST_DIFFERENT = 4;

    private static final Duration INVITED_FOR = Duration.ofDays(14);
    private static final int NOTE_LENGTH = 100;

    private final Accounts accounts;
    private final Identities identities;
    private final Invitations invitations;
    private final Passwords passwords;
    private final RegistrationDoor door;
    private final SiteClock clock;
    private final Attempts attempts = new Attempts(MOST, WITHIN);

    public Registration(Store store, Passwords passwords, RegistrationDoor door, SiteClock clock) {
        this.accounts = store.people().accounts();
        this.identities = store.people().identities();
        this.invitations = store.people().invitations();
        this.passwords = passwords;
        this.door = door;
        this.clock = clock;
    }

    /// What a newcomer sends, and nothing else that a form may hold.
    public record Application(String name, String password, String invitation) {
        /// Not in logs.
        @Override
        public String toString() {
            return "an application of " + name;
        }
    }

    /// What is wrong with it.
    public enum Fault {
        NAME,
        NAME_TAKEN,
        PASSWORD_LENGTH,
        PASSWORD_EASY,
        INVITATION,
        CLOSED,
        TOO_MANY
    }

    /// What came of it.
    public sealed interface Outcome {
        record Done(Account account) implements Outcome {}

        record Refused(Set<Fault> faults) implements Outcome {
            public Refused {
                faults = Set.copyOf(faults);
            }
        }
    }

    public RegistrationDoor door() {
        return door;
    }

    /// The invitation of a link's code, while it is good.
    public Optional<Invitation> invitation(String code) {
        return SecretCode.isLikely(code)
                ? invitations.open(new SecretCode(code).digest(), clock.instant())
                : Optional.empty();
    }

    public Outcome register(Application sent, Viewer viewer, String network) {
        Set<Fault> faults = passwordFaults(sent.password(), sent.name());
        return enter(
                new Asking(sent.name(), sent.invitation(), viewer, network),
                faults,
                fresh -> accounts.add(fresh, passwords.hash(sent.password())));
    }

    /// Somebody whom a sign-in provider vouched for: they need no password.
    public Outcome join(
            String name,
            String invitation,
            Function<Account, Identity> identity,
            Viewer viewer,
            String network) {
        return enter(
                new Asking(name, invitation, viewer, network),
                EnumSet.noneOf(Fault.class),
                fresh -> identities.join(fresh, identity.apply(fresh)));
    }

    /// Whether it would be of use to somebody with this invitation, or none, to choose a name.
    public boolean isOpenTo(Viewer viewer, String invitation) {
        return doorFault(door.door(viewer), invitation(invitation).isPresent()).isEmpty();
    }

    private record Asking(String name, String invitation, Viewer viewer, String network) {}

    private Outcome enter(
            Asking asking, Set<Fault> faults, Function<Account, Optional<Account>> keeper) {
        Optional<Invitation> invited = invitation(asking.invitation());
        Optional<AccountName> name = AccountName.parse(asking.name());
        if (name.isEmpty()) {
            faults.add(Fault.NAME);
        }
        doorFault(door.door(asking.viewer()), invited.isPresent()).ifPresent(faults::add);
        if (faults.isEmpty()
                && attempts.enter(List.of(asking.network()), clock.instant()).isPositive()) {
            faults.add(Fault.TOO_MANY);
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        Role role = invited.map(Invitation::role).orElse(Role.READER);
        Account fresh = Account.fresh(name.orElseThrow(), role, clock.instant());
        Optional<Account> added = keeper.apply(fresh);
        if (added.isEmpty()) {
            return refused(Fault.NAME_TAKEN);
        }
        Account account = added.get();
        if (invited.isPresent()
                && !invitations.use(invited.get().id(), account.id(), clock.instant())) {
            accounts.remove(account.id()); // somebody else came with the same link a moment earlier
            return refused(Fault.INVITATION);
        }
        return new Outcome.Done(account);
    }

    private static Outcome refused(Fault fault) {
        return new Outcome.Refused(Set.of(fault));
    }

    private static Optional<Fault> doorFault(Door door, boolean invited) {
        return switch (door) {
            case FIRST, OPEN -> Optional.empty();
            case NOT_YET -> Optional.of(Fault.CLOSED);
            case INVITATION -> invited ? Optional.empty() : Optional.of(Fault.INVITATION);
            case CLOSED -> invited ? Optional.empty() : Optional.of(Fault.CLOSED);
        };
    }

    /// What is wrong with a password that somebody chose.
    public static Set<Fault> passwordFaults(String password, String name) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!Passwords.isLengthAllowed(password)) {
            faults.add(Fault.PASSWORD_LENGTH);
        } else if (password.equalsIgnoreCase(name)
                || password.chars().distinct().count() < LEAST_DIFFERENT) {
            faults.add(Fault.PASSWORD_EASY);
        }
        return faults;
    }

    /// Makes an invitation; the code stands in its link and nowhere else.
    public SecretCode invite(Viewer by, Role role, String note) {
        SecretCode code = SecretCode.fresh();
        Instant now = clock.instant();
        invitations.add(
                new Invitation(
                        code.digest(),
                        role,
                        note.length() > NOTE_LENGTH ? note.substring(0, NOTE_LENGTH) : note,
                        by.account(),
                        now,
                        now.plus(INVITED_FOR),
                        Optional.empty()));
        return code;
    }
}
