package daily8.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The permanent id of a comment. It is made of its author and of the form that it was written in,
/// so that a form sent twice, because the answer to the first got lost, makes one comment.
public record CommentId(long value) implements Comparable<CommentId> {
    private static final int DIGITS = 16;

    /// `form` is the random text that a page gives each of its empty forms.
    public static CommentId of(AccountId author, String form) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((author + "\n" + form).getBytes(StandardCharsets.UTF_8));
            long value = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                value = (value << 8) | (hash[i] & 0xff);
            }
            return new CommentId(value & Long.MAX_VALUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The id written in an address, or empty where it is none.
    public static Optional<CommentId> parse(String text) {
        boolean isId =
                text.length() == DIGITS
                        && text.chars()
                                .allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        return isId
                ? Optional.of(new CommentId(HexFormat.fromHexDigitsToLong(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(CommentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
