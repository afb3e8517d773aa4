package daily8.base.text;

/// What shows as a gap between words, and what does not show at all.
public final class WhiteSpace {
    private WhiteSpace() {}

    /// No-break spaces count: a plain text has one kind of gap.
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Soft hyphens, zero-width spaces and byte order marks; joiners stay (Persian, emoji).
    public static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }
}
