package daily8.account;

import daily8.model.Role;
import daily8.model.Viewer;
import daily8.store.SiteState;
import daily8.store.Store;
import java.util.Locale;
import java.util.Optional;

/// Knows who may register: what an admin chose last, else what the setting says. Thread-safe.
public final class RegistrationDoor {
    private static final String STATE_KEY = "registration";

    private final Store store;
    private final SiteState state;
    private final Mode byDefault;

    public RegistrationDoor(Store store, Mode byDefault) {
        this.store = store;
        this.state = store.state();
        this.byDefault = byDefault;
    }

    /// Whom the site takes.
    public enum Mode {
        OPEN,
        INVITATION,
        CLOSED;

        /// `open`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Mode> of(String word) {
            for (Mode mode : values()) {
                if (mode.word().equals(word.toLowerCase(Locale.ROOT))) {
                    return Optional.of(mode);
                }
            }
            return Optional.empty();
        }
    }

    /// What a visitor finds.
    public enum Door {
        /// Nobody is here yet, and this is who runs the site.
        FIRST,
        /// Nobody is here yet, and somebody else has to begin.
        NOT_YET,
        OPEN,
        INVITATION,
        CLOSED
    }

    public Mode mode() {
        return state.get(STATE_KEY).flatMap(Mode::of).orElse(byDefault);
    }

    public void set(Mode mode) {
        state.put(STATE_KEY, mode.name());
    }

    public Door door(Viewer viewer) {
        if (store.people().accounts().isEmpty()) {
            return viewer.is(Role.ADMIN) ? Door.FIRST : Door.NOT_YET;
        }
        return switch (mode()) {
            case OPEN -> Door.OPEN;
            case INVITATION -> Door.INVITATION;
            case CLOSED -> Door.CLOSED;
        };
    }
}
