package daily8.account;

import daily8.model.Digests;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret that only its bearer has: 256 random bits for a cookie or a link. We keep its digest,
/// so that whoever reads the database cannot use it.
public record SecretCode(String text) {
    private static final int BYTES = 32;
    private static final int LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretCode fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Under which it is kept: 64 hex digits.
    public String digest() {
        return Digests.sha256Hex(text);
    }

    /// Whether a text could be one: others need not be looked up.
    public static boolean isLikely(String text) {
        return text.length() == LENGTH;
    }

    /// Not in logs.
    @Override
    public String toString() {
        return "a secret";
    }
}
