package daily8.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/// Builds the tree of HTML that leaves nothing to interpret: paragraphs, headings, lists,
/// quotations, links and pictures, each closed where it must be, attributes quoted. Most texts of
/// feeds are such, and all that we write ourselves; reading them this way takes a fraction of what
/// a parser takes.
///
/// The tree is the one that every HTML parser builds (SimpleHtmlTest compares); whatever is unusual
/// is not read at all and left to one. For one text.
public final class SimpleHtml {
    /// What an element may hold. Blocks stand in [#FLOW] only, so that none ever ends a paragraph.
    private enum Content {
        FLOW,
        INLINE,
        ITEMS,
        NOTHING
    }

    private record Kind(Tag tag, Content content, boolean inline) {}

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        add(Content.FLOW, false, "blockquote", "div", "figure", "figcaption", "li");
        add(Content.INLINE, false, "p", "h1", "h2", "h3", "h4", "h5", "h6");
        add(Content.ITEMS, false, "ul", "ol");
        add(Content.INLINE, true, "a", "b", "code", "em", "i", "span", "strong", "sub", "sup");
        add(Content.NOTHING, true, "br", "img");
    }

    /// Texts nest a few levels deep; deeper ones are for a parser to bound.
    private static final int MAX_DEPTH = 32;

    private static final int MAX_NAME = 20;

    private final String html;
    private final Element[] open = new Element[MAX_DEPTH];
    private final Content[] contents = new Content[MAX_DEPTH];
    private int depth;
    private int at;
    private boolean inLink;

    private SimpleHtml(String html, Element body) {
        this.html = html;
        this.open[0] = body;
        this.contents[0] = Content.FLOW;
    }

    private static void add(Content content, boolean inline, String... names) {
        for (String name : names) {
            KINDS.put(name, new Kind(Tag.valueOf(name), content, inline));
        }
    }

    /// Fills an empty body with what the text says; false where a parser has to read the text, and
    /// the body is empty again.
    public static boolean fill(Element body, String html) {
        boolean read = html.startsWith("<") && new SimpleHtml(html, body).read();
        if (!read) {
            body.empty();
        }
        return read;
    }

    private boolean read() {
        while (at < html.length()) {
            boolean read =
                    html.charAt(at) != '<' ? text() : html.startsWith("</", at) ? end() : start();
            if (!read) {
                return false;
            }
        }
        return depth == 0;
    }

    private boolean text() {
        int end = html.indexOf('<', at);
        String text = plain(at, end < 0 ? html.length() : end);
        if (text == null) {
            return false;
        }
        open[depth].appendChild(new TextNode(text));
        at = end < 0 ? html.length() : end;
        return true;
    }

    private boolean end() {
        int close = html.indexOf('>', at);
        boolean matches =
                depth > 0
                        && close > 0
                        && open[depth].normalName().contentEquals(html.subSequence(at + 2, close));
        if (matches) {
            inLink &= !open[depth].normalName().equals("a");
            depth--;
            at = close + 1;
        }
        return matches;
    }

    private boolean start() {
        int from = ++at;
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        Kind kind = at - from > MAX_NAME ? null : KINDS.get(html.substring(from, at));
        if (kind == null || !fits(kind)) {
            return false;
        }
        Attributes attributes = attributes();
        if (attributes == null) {
            return false;
        }
        Element element = new Element(kind.tag, null, attributes);
        open[depth].appendChild(element);
        if (kind.content == Content.NOTHING) {
            return true;
        }
        depth++;
        open[depth] = element;
        contents[depth] = kind.content;
        inLink |= kind.tag.normalName().equals("a");
        return true;
    }

    private boolean fits(Kind kind) {
        boolean item = kind.tag.normalName().equals("li");
        boolean linkInLink = inLink && kind.tag.normalName().equals("a");
        return depth < MAX_DEPTH - 1
                && !linkInLink
                && switch (contents[depth]) {
                    case FLOW -> !item;
                    case INLINE -> kind.inline;
                    case ITEMS -> item;
                    case NOTHING -> false;
                };
    }

    /// Behind the name of an element, up to and with `>`; null where there is anything but
    /// `name="value"`, each name once.
    private @Nullable Attributes attributes() {
        Attributes attributes = new Attributes();
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                at++;
                return attributes;
            }
            if (c == ' ' && html.startsWith(" />", at)) {
                at += 2;
                // "/" means nothing: only elements without content may have it
                return html.charAt(at) == '>' && endsEmpty() ? skip(attributes) : null;
            }
            if (c != ' ' || !attribute(attributes)) {
                return null;
            }
        }
        return null;
    }

    private Attributes skip(Attributes attributes) {
        at++;
        return attributes;
    }

    /// Whether the tag whose end is at hand is `br` or `img`.
    private boolean endsEmpty() {
        int tag = html.lastIndexOf('<', at);
        return html.startsWith("br", tag + 1) || html.startsWith("img", tag + 1);
    }

    private boolean attribute(Attributes attributes) {
        int from = ++at;
        while (at < html.length() && isOfName(html.charAt(at))) {
            at++;
        }
        String name = html.substring(from, at);
        int end = html.startsWith("=\"", at) ? html.indexOf('"', at + 2) : -1;
        String value = end < 0 ? null : plain(at + 2, end);
        if (name.isEmpty() || value == null || attributes.hasKey(name)) {
            return false;
        }
        attributes.put(name, value);
        at = end + 1;
        return true;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /// The characters that a piece of the text means; null where it holds control characters, or
    /// `&` for anything but the few usual entities.
    private @Nullable String plain(int from, int to) {
        StringBuilder out = null;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return null;
            }
            if (c == '&') {
                int end = html.indexOf(';', i);
                char meant = end < 0 || end >= to ? 0 : meant(html.substring(i + 1, end));
                if (meant == 0) {
                    return null;
                }
                out = out == null ? new StringBuilder(to - from) : out;
                out.append(html, start, i).append(meant);
                start = end + 1;
                i = end;
            }
        }
        return out == null ? html.substring(from, to) : out.append(html, start, to).toString();
    }

    private static char meant(String entity) {
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "nbsp" -> '\u00a0';
            default -> 0;
        };
    }
}
