package daily8.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The permanent id of an account: 16 random bytes in hex. It says nothing about whose it is, and
/// cannot be guessed.
public record AccountId(String hex) implements Comparable<AccountId> {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public AccountId {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("an account's id is 32 lower-case hex digits");
        }
    }

    public static AccountId fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AccountId(HexFormat.of().formatHex(bytes));
    }

    /// The id written in an address, or empty where it is none.
    public static Optional<AccountId> parse(String text) {
        return isHex(text) ? Optional.of(new AccountId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(AccountId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHex(String text) {
        return text.length() == 2 * BYTES
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
