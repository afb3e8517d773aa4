package daily8.extract;

import daily8.base.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Makes one clean line of a text from metadata, where publishers leave entities and tags.
final class PlainText {
    /// Sources indent: a line may stand in several times as much white space.
    private static final int MAX_BLANKS = 10;

    /// A line has fewer parts.
    private static final int MAX_NODES = 100;

    private PlainText() {}

    static String of(String raw) {
        InlineText line = new InlineText();
        line.append(unescaped(raw));
        return line.text();
    }

    /// The text with its entities resolved.
    static String unescaped(String raw) {
        String text = raw;
        // twice: "&amp;amp;" is common in feeds and metadata
        for (int pass = 0; pass < 2 && text.indexOf('&') >= 0; pass++) {
            text = Parser.unescapeEntities(text, false);
        }
        return text;
    }

    /// The text of an element; empty where it is longer than a line of `most` characters, found
    /// without reading all of it.
    static String line(Element element, int most) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        element.filter((node, _) -> {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (node instanceof Element inner && !Tags.isInline(inner)) {
                text.append(' ');
            }
            nodes[0]++;
            return text.length() > MAX_BLANKS * most || nodes[0] > MAX_NODES
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        boolean whole = text.length() <= MAX_BLANKS * most && nodes[0] <= MAX_NODES;
        String line = whole ? of(text.toString()) : "";
        return line.length() > most ? "" : line;
    }

    /// Letters and digits in lower case, one space for anything else: for comparing.
    static String folded(String text) {
        char[] out = new char[2 * text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 128;
            if (plain ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
                if (space && length > 0) {
                    out[length++] = ' ';
                }
                space = false;
                boolean upper = c >= 'A' && c <= 'Z';
                out[length++] = plain ? (upper ? (char) (c + 32) : c) : Character.toLowerCase(c);
            } else if (c != '\'' && c != '\u2019' && !WhiteSpace.isInvisible(c)) {
                space = true;
            }
        }
        return new String(out, 0, length);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
