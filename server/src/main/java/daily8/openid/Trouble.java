package daily8.openid;

import java.util.Locale;
import java.util.Optional;

/// Why a sign-in at the provider led nowhere, as people are told it.
public enum Trouble {
    /// They, or the provider, broke it off.
    CANCELLED,
    /// Begun in another browser, too long ago, or ended already.
    EXPIRED,
    /// The provider's answer proves nothing.
    REFUSED,
    /// The provider does not answer, or not as its description says.
    UNREACHABLE,
    /// The account is closed by an admin.
    SUSPENDED,
    /// Nobody here is known by it, and new accounts are not for everybody.
    NO_ACCOUNT,
    /// It opens somebody else's account already.
    TAKEN,
    /// Too many tries from this network.
    LATER,
    /// The last way into the account stays.
    LAST_WAY;

    /// `no_account`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Trouble> of(String word) {
        for (Trouble trouble : values()) {
            if (trouble.word().equals(word)) {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }
}
