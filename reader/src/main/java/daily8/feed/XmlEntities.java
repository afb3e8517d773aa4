package daily8.feed;

import java.util.Map;
import org.jsoup.parser.Parser;

/// Resolves references in the text of a document: of characters, the five of XML, the document's
/// own plain entities, those of HTML. An unknown name stays as written.
record XmlEntities(Map<String, String> own, Problems problems) {
    /// `&CounterClockwiseContourIntegral;` is the longest of HTML.
    private static final int LONGEST = 40;

    /// The text with what its references mean.
    String resolved(String text) throws XmlFlaw {
        int reference = text.indexOf('&');
        if (reference < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        while (reference >= 0) {
            int end = text.indexOf(';', reference);
            if (end < 0 || end - reference > LONGEST || end == reference + 1) {
                throw new XmlFlaw("a loose &", reference);
            }
            out.append(text, copied, reference);
            append(text, reference, end, out);
            copied = end + 1;
            reference = text.indexOf('&', copied);
        }
        return out.append(text, copied, text.length()).toString();
    }

    private void append(String text, int from, int end, StringBuilder out) throws XmlFlaw {
        if (text.charAt(from + 1) == '#') {
            out.appendCodePoint(codePoint(text, from, end));
            return;
        }
        for (int i = from + 1; i < end; i++) {
            if (!XmlScanner.isNamePart(text.charAt(i))) {
                throw new XmlFlaw("a loose &", from);
            }
        }
        out.append(named(text.substring(from + 1, end)));
    }

    private static int codePoint(String text, int from, int end) throws XmlFlaw {
        boolean hexadecimal = text.charAt(from + 2) == 'x' || text.charAt(from + 2) == 'X';
        int at = hexadecimal ? from + 3 : from + 2;
        int radix = hexadecimal ? 16 : 10;
        int code = 0;
        boolean digits = at < end && end - at <= 8;
        while (digits && at < end) {
            int digit = Character.digit(text.charAt(at), radix);
            digits = digit >= 0;
            code = code * radix + digit;
            at++;
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        if (!digits || code == 0 || !Character.isValidCodePoint(code) || surrogate) {
            throw new XmlFlaw("a reference to no character", from);
        }
        return code;
    }

    private String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "lang" -> own.getOrDefault(name, "\u2329"); // other brackets in HTML 5
            case "rang" -> own.getOrDefault(name, "\u232A");
            default -> own.containsKey(name) ? own.getOrDefault(name, "") : ofHtml(name);
        };
    }

    private String ofHtml(String name) {
        String html = Parser.unescapeEntities("&" + name + ";", true);
        if (html.startsWith("&")) {
            problems.add("unknown entity &" + name + ";");
        }
        return html;
    }
}
