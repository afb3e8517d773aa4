package daily8.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// The text of an element, however its feed packs it: escaped HTML, literal text, XHTML, bare tags,
/// base64 (RSS by habit; Atom 1.0 section 3.1; Atom 0.3 `mode`).
final class TextConstruct {
    private TextConstruct() {}

    /// As HTML, its addresses absolute. `atom`: untyped text is literal there and HTML elsewhere.
    static String html(XmlElement element, boolean atom) {
        if (element.hasElements()) {
            return Markup.inner(element).strip();
        }
        String text = text(element);
        boolean literal = isLiteral(element) || (atom && type(element).isEmpty());
        if (literal && !(PlainText.looksLikeHtml(text) && !type(element).equals("text"))) {
            return Markup.escaped(text);
        }
        return HtmlAddresses.absolute(withoutFalseComments(text), element.base());
    }

    /// `<!` that opens neither comment nor declaration: as HTML it would hide all up to the next
    /// `>`.
    private static String withoutFalseComments(String html) {
        int at = html.indexOf("<!");
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 8);
        int copied = 0;
        while (at >= 0) {
            char next = at + 2 < html.length() ? html.charAt(at + 2) : '-';
            if (next != '-' && next != '[' && !Character.isLetter(next)) {
                out.append(html, copied, at).append("&lt;");
                copied = at + 1;
            }
            at = html.indexOf("<!", at + 2);
        }
        return out.append(html, copied, html.length()).toString();
    }

    /// As plain text in one line.
    static String plain(XmlElement element) {
        if (element.hasElements()) {
            return PlainText.of(Markup.inner(element));
        }
        String text = text(element);
        return type(element).equals("text") ? PlainText.literal(text) : PlainText.of(text);
    }

    private static boolean isLiteral(XmlElement element) {
        return type(element).equals("text") || type(element).equals("text/plain");
    }

    private static String text(XmlElement element) {
        String text = element.text().strip();
        return isBase64(element) ? decoded(text) : text;
    }

    private static boolean isBase64(XmlElement element) {
        String type = type(element);
        boolean binary = type.contains("/") && !type.startsWith("text/") && !type.contains("xml");
        return element.attribute("mode").equalsIgnoreCase("base64") || binary;
    }

    /// The decoded text; the text itself where it is no base64 or nothing to read.
    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(withoutSpace(text));
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString().strip();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return text;
        }
    }

    private static String withoutSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static String type(XmlElement element) {
        return element.attribute("type").toLowerCase(Locale.ROOT);
    }
}
