package daily8.html;

import java.text.BreakIterator;
import java.util.Locale;
import org.jsoup.parser.Parser;

/// HTML as text without tags: a line for titles and teasers, paragraphs for articles, excerpts.
///
/// What runs or is never shown (scripts, styles, form controls) gives no text. Texts are plain: who
/// writes them into a page escapes them. Thread-safe; keeps no state.
public final class PlainText {
    private static final String ELLIPSIS = "…";

    /// A cut at a word may cost a third of an excerpt at most; scripts without spaces are cut
    /// between characters.
    private static final double LEAST_KEPT = 2.0 / 3;

    private PlainText() {}

    /// One line: tags out, entities read, white space made even.
    ///
    /// Publishers escape titles once too often (`AT&amp;amp;T`, `&lt;i&gt;Vega&lt;/i&gt;`): what is
    /// still escaped afterwards is read a second time. A lone `<b>` stays: it is what the title is
    /// about.
    public static String line(String html) {
        String once = flat(html);
        boolean escapedTwice = once.indexOf('&') >= 0 && !unescape(once).equals(once);
        boolean taggedTwice = hasElement(once);
        return taggedTwice ? flat(once) : escapedTwice ? even(unescape(once)) : once;
    }

    /// Paragraphs separated by one empty line; a line break within a paragraph is one.
    public static String paragraphs(String html) {
        TextWalk walk = new TextWalk();
        Sanitizer.parse(html).filter(walk);
        return walk.text();
    }

    /// The beginning of a text: whole where it has no more than `max` UTF-16 units, else cut behind
    /// a word and closed by `…`, never within a character that a reader sees as one. Directions
    /// that were opened before the cut are closed, so that they end with the excerpt.
    public static String excerpt(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = cut(text, Math.max(0, max - ELLIPSIS.length()));
        while (end > 0
                && (isBlank(text.charAt(end - 1))
                        || ",;:-–—،؛".indexOf(text.charAt(end - 1)) >= 0)) {
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

    private static String flat(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return even(html);
        }
        return even(paragraphs(html));
    }

    private static String unescape(String text) {
        return text.indexOf(';') < 0 ? text : Parser.unescapeEntities(text, true);
    }

    /// Whether the text holds an element, begin and end: `<i>…</i>`.
    private static boolean hasElement(String text) {
        int end = text.indexOf("</");
        int close = text.indexOf('>', Math.max(0, end));
        return end > 0
                && close > end + 2
                && text.substring(0, end).contains("<" + text.substring(end + 2, close));
    }

    private static String even(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                Escape.plain(out, text, i);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
