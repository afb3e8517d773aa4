package daily8.feed;

import java.util.Set;

/// Writes elements that stand in a feed as XML (XHTML, SVG, stray tags) as HTML, their addresses
/// absolute.
final class Markup {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "source", "track", "wbr");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster");

    private Markup() {}

    /// The element's content as HTML, without a `div` that only wraps it.
    static String inner(XmlElement element) {
        XmlElement content = element;
        if (element.ownText().isBlank() && element.elements().size() == 1) {
            XmlElement only = element.elements().getFirst();
            content = only.tag().equalsIgnoreCase("div") ? only : element;
        }
        StringBuilder out = new StringBuilder();
        appendChildren(content, out);
        return out.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Plain text as HTML: empty lines part paragraphs, line ends stay.
    static String paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return escaped(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        for (String paragraph : escaped(text).replace("\r\n", "\n").split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p>").append(paragraph.strip().replace("\n", "<br>")).append("</p>");
            }
        }
        return out.toString();
    }

    private static void appendChildren(XmlElement element, StringBuilder out) {
        for (XmlNode child : element.children()) {
            switch (child) {
                case XmlText run -> out.append(escaped(run.text()));
                case XmlElement inner -> append(inner, out);
            }
        }
    }

    private static void append(XmlElement element, StringBuilder out) {
        out.append('<').append(element.tag());
        XmlAttributes attributes = element.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String name = attributes.name(i);
            String value = attributes.value(i);
            String shown =
                    ADDRESSES.contains(name) ? Addresses.resolve(element.base(), value) : value;
            out.append(' ').append(name).append("=\"");
            out.append(escaped(shown).replace("\"", "&quot;")).append('"');
        }
        out.append('>');
        appendChildren(element, out); // of a void one what follows it, where nobody closed it
        if (!VOID.contains(element.tag())) {
            out.append("</").append(element.tag()).append('>');
        }
    }
}
