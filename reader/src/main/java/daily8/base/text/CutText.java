package daily8.base.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Shortens texts for people: behind a word, with `…`, never within what a reader sees as one
/// character. Thread-safe; keeps no state.
public final class CutText {
    private static final String ELLIPSIS = "…";

    /// A cut at a word may cost a third of the room at most; scripts without spaces are cut between
    /// characters.
    private static final double LEAST_KEPT = 2.0 / 3;

    private static final String DANGLING = ",;:-–—،؛";

    private CutText() {}

    /// The text where it has no more than `max` UTF-16 units, else its beginning with `…`, together
    /// no more than `max`. Directions that were opened before the cut are closed behind it, so that
    /// the text does not turn what follows it on a page; their marks come on top of `max`.
    public static String to(int max, String text) {
        if (text.length() <= max) {
            return text;
        }
        int end = cut(text, Math.max(0, max - ELLIPSIS.length()));
        while (end > 0 && isDangling(text.charAt(end - 1))) {
            end--;
        }
        String kept = text.substring(0, end);
        return kept + ELLIPSIS + closingDirections(kept);
    }

    private static int cut(String text, int room) {
        int word = room;
        while (word > 0 && !isBlank(text.charAt(word))) {
            word--;
        }
        if (word >= room * LEAST_KEPT) {
            return word;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(room) ? room : Math.max(0, characters.preceding(room));
    }

    private static String closingDirections(String text) {
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u202a', '\u202b', '\u202d', '\u202e' -> closing.insert(0, '\u202c');
                case '\u2066', '\u2067', '\u2068' -> closing.insert(0, '\u2069');
                case '\u202c', '\u2069' -> closing.delete(0, 1);
                default -> {}
            }
        }
        return closing.toString();
    }

    private static boolean isDangling(char c) {
        return isBlank(c) || DANGLING.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
