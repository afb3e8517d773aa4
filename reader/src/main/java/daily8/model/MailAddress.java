package daily8.model;

import java.util.Locale;
import java.util.Optional;

/// A mail address that can stand in a header as it is: no display name, no quoting, no control
/// characters, a host of at least two labels.
public record MailAddress(String text) {
    /// RFC 5321, 4.5.3.1.
    private static final int LONGEST = 254;

    private static final String ALSO_BEFORE_THE_SIGN = ".!#$%&'*+-/=?^_`{|}~";

    public MailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    public static Optional<MailAddress> parse(String text) {
        String plain = text.strip();
        return isAddress(plain) ? Optional.of(new MailAddress(plain)) : Optional.empty();
    }

    /// What it is known by: providers take no difference of case.
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isAddress(String text) {
        int sign = text.indexOf('@');
        return text.length() <= LONGEST
                && sign > 0
                && isLocal(text.substring(0, sign))
                && isHost(text.substring(sign + 1));
    }

    private static boolean isLocal(String text) {
        return text.chars().allMatch(c -> isPlain(c) || ALSO_BEFORE_THE_SIGN.indexOf(c) >= 0)
                && !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..");
    }

    private static boolean isHost(String text) {
        return text.contains(".")
                && text.chars().allMatch(c -> isPlain(c) || c == '.' || c == '-')
                && !text.startsWith(".")
                && !text.startsWith("-")
                && !text.endsWith(".")
                && !text.contains("..");
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
