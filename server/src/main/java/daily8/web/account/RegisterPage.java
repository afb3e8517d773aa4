package daily8.web.account;

import daily8.account.Registration.Fault;
import daily8.account.RegistrationDoor.Door;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The page to register at. `invited` where the link's invitation is good, `provider` whom one may
/// register with, if any.
public record RegisterPage(
        Door door,
        String invitation,
        boolean invited,
        String name,
        Set<Fault> faults,
        String provider) {
    public RegisterPage {
        faults = Set.copyOf(faults);
    }

    public boolean isOpen() {
        return door == Door.FIRST || door == Door.OPEN || invited;
    }

    /// The names of their messages, in one order.
    public List<String> faultWords() {
        return words(faults);
    }

    static List<String> words(Set<Fault> faults) {
        return Arrays.stream(Fault.values())
                .filter(faults::contains)
                .map(fault -> fault.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
