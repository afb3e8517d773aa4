package daily8.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What kinds of elements there are, as far as reading is concerned.
final class Tags {
    /// Part of a line of text; every other element starts a block.
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp",
                    "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
                    "time", "tt", "u", "var", "wbr", "br", "img", "amp-img", "picture", "source");

    /// Never holds the text of an article.
    private static final Set<String> NEVER_TEXT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "frame",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "canvas",
                    "math",
                    "audio",
                    "video",
                    "map",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "option",
                    "datalist",
                    "dialog",
                    "menu",
                    "nav",
                    "head",
                    "progress",
                    "meter",
                    "amp-ad",
                    "amp-sidebar",
                    "amp-iframe",
                    "amp-analytics",
                    "amp-social-share");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean neverHoldsText(Element element) {
        return NEVER_TEXT.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
