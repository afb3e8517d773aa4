package daily8.model;

import java.util.Optional;

/// The permanent id of an article: 32 hex digits, the first 16 bytes of the SHA-256 of its item URL
/// as [CanonicalUrl] writes it. Fixed when the article is first saved; URLs found later are aliases
/// of it.
public record ArticleId(String hex) implements Comparable<ArticleId> {
    private static final int HEX_DIGITS = 32;

    public ArticleId {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("an article id is 32 lower-case hex digits");
        }
    }

    public static ArticleId of(CanonicalUrl url) {
        return new ArticleId(Digests.sha256Hex(url.text()).substring(0, HEX_DIGITS));
    }

    /// The id written in an address, or empty where it is none.
    public static Optional<ArticleId> parse(String text) {
        return isHex(text) ? Optional.of(new ArticleId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ArticleId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHex(String text) {
        if (text.length() != HEX_DIGITS) {
            return false;
        }
        for (int i = 0; i < HEX_DIGITS; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
