package daily8.extract;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Makes one clean line of a text from metadata, where publishers leave entities and tags.
final class PlainText {
    private PlainText() {}

    static String of(String raw) {
        String text = raw;
        // twice: "&amp;amp;" is common in feeds and metadata
        for (int pass = 0; pass < 2 && text.indexOf('&') >= 0; pass++) {
            text = Parser.unescapeEntities(text, false);
        }
        InlineText line = new InlineText();
        line.append(text);
        return line.text();
    }

    static String of(Element element) {
        return of(element.text());
    }

    /// Letters and digits in lower case, one space for anything else: for comparing.
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '\u2019') {
                space = true;
            }
        }
        return out.toString();
    }
}
