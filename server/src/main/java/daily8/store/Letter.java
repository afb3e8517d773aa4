package daily8.store;

import daily8.model.AccountId;
import daily8.model.MailAddress;
import java.util.Optional;

/// A mail as it will be carried, in both its forms.
///
/// `account` is whose it is about, `network` the home that asked for it, empty where the site
/// itself sends it. Of those with the same `once` one is ever kept; empty for no such wish. `leave`
/// is the address that ends all of its kind, empty where there is no such thing.
public record Letter(
        MailAddress to,
        Optional<AccountId> account,
        String network,
        Kind kind,
        String once,
        String subject,
        String plain,
        String html,
        String leave) {
    /// RFC 5322, 2.1.1: no line of a header is longer.
    private static final int LONGEST_SUBJECT = 900;

    /// What it is for.
    public enum Kind {
        SIGN_IN,
        CONFIRM,
        INVITATION,
        WRAP_UP,
        REPLY,
        MENTION
    }

    public Letter {
        if (isBroken(subject) || isBroken(leave) || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("no line of a mail's head");
        }
    }

    /// Whether a text would end a header's line, and begin another of its own.
    private static boolean isBroken(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028);
    }

    /// Not in logs: a letter may hold a way in.
    @Override
    public String toString() {
        return "a letter of kind " + kind;
    }
}
