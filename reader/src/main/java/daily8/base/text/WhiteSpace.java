package daily8.base.text;

/// What shows as a gap between words, and what does not show at all.
public final class WhiteSpace {
    /// Publishers set it where a long word of a headline may break; nobody types it.
    public static final char SOFT_HYPHEN = '\u00AD';

    private WhiteSpace() {}

    /// No-break spaces count: a plain text has one kind of gap.
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Soft hyphens, zero-width spaces and byte order marks; joiners stay (Persian, emoji).
    public static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /// Whether a character is neither a gap nor invisible.
    public static boolean hasInk(char c) {
        return !isSpace(c) && !isInvisible(c);
    }

    /// A text without what does not show.
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.length() == text.length() ? text : visible.toString();
    }
}
