package daily8.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What kinds of elements there are, as far as reading is concerned. Asked several times for each
/// element of a page: a `switch` on names takes half the time of a set of them.
final class Tags {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    /// Part of a line of text; every other element starts a block.
    static boolean isInline(Element element) {
        return switch (element.normalName()) {
            case "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "ins",
                    "kbd",
                    "label",
                    "mark",
                    "nobr",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "br",
                    "img",
                    "amp-img",
                    "picture",
                    "source" ->
                    true;
            default -> false;
        };
    }

    /// Never holds the text of an article.
    static boolean neverHoldsText(Element element) {
        return switch (element.normalName()) {
            case "script",
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
                    "amp-social-share" ->
                    true;
            default -> false;
        };
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }
}
