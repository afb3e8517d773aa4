package daily8.web.guard;

import daily8.account.Secrets;
import daily8.model.Digests;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Proves that a form was made by this site for this browser: what follows from its session, or a
/// random cookie, that only our pages can repeat in a form field.
public record CsrfToken(String hex) {
    /// The form field.
    static final String FIELD = "csrf";

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CsrfToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CsrfToken(HexFormat.of().formatHex(bytes));
    }

    /// The one that follows from a secret, which it does not tell.
    public static CsrfToken of(String secret) {
        return new CsrfToken(Digests.sha256Hex(secret).substring(0, 2 * BYTES));
    }

    static Optional<CsrfToken> parse(String text) {
        boolean isToken =
                text.length() == 2 * BYTES
                        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return isToken ? Optional.of(new CsrfToken(text)) : Optional.empty();
    }

    boolean isSameAs(String other) {
        return Secrets.same(hex, other);
    }
}
