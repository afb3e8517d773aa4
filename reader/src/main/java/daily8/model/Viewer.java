package daily8.model;

import java.util.Optional;

/// Who looks at a page or changes something: handed to everything that depends on it.
public sealed interface Viewer {
    /// Nobody that we know, who may do nothing for all.
    Viewer GUEST = new Guest(false);

    /// A browser without a session. `operator` where it showed the token printed at start, or is on
    /// this machine while the site has no account yet: then it may do everything.
    record Guest(boolean operator) implements Viewer {
        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }

        @Override
        public boolean is(Role role) {
            return operator;
        }
    }

    /// A person with a session.
    record SignedIn(AccountId id, AccountName name, Role role) implements Viewer {
        @Override
        public Optional<AccountId> account() {
            return Optional.of(id);
        }

        @Override
        public boolean is(Role least) {
            return role.isAtLeast(least);
        }
    }

    Optional<AccountId> account();

    /// Whether they may do what this role may.
    boolean is(Role role);
}
