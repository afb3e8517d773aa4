package daily8.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// The few attributes that survive: the direction and language of text, and what a table, a list or
/// an abbreviation cannot be read without. Not thread-safe: hands out its one buffer.
final class CleanAttributes {
    /// HTML's own limits: colspan 1000, rowspan 65534; no table of ours needs as many rows.
    private static final int MAX_SPAN = 1_000;

    private final StringBuilder out = new StringBuilder();

    CharSequence of(Tag tag, Element element) {
        out.setLength(0);
        if (element.attributesSize() == 0) {
            return out;
        }
        switch (tag) {
            case TD, TH -> {
                number(element, "colspan", 2, MAX_SPAN);
                number(element, "rowspan", 2, MAX_SPAN);
            }
            case OL -> {
                number(element, "start", 0, 99_999);
                if (element.hasAttr("reversed")) {
                    out.append(" reversed=\"\"");
                }
            }
            case LI -> number(element, "value", 0, 99_999);
            case ABBR, DFN -> text(element, "title");
            default -> {}
        }
        direction(element);
        language(element);
        return out;
    }

    CharSequence link(String address) {
        out.setLength(0);
        Escape.attribute(out, "href", address);
        return out.append(" rel=\"noopener noreferrer nofollow ugc\" target=\"_blank\"");
    }

    CharSequence picture(String address, Element image, PictureRewrite rewrite) {
        out.setLength(0);
        int width = Math.max(0, ImageSource.pixels(image.attr("width")));
        rewrite.attributes(address, width)
                .forEach((name, value) -> Escape.attribute(out, name, value));
        Escape.attribute(out, "alt", image.attr("alt"));
        text(image, "title");
        number(image, "width", 2, 99_999);
        number(image, "height", 2, 99_999);
        return out;
    }

    private void direction(Element element) {
        String dir = element.attr("dir").toLowerCase(Locale.ROOT);
        if (dir.equals("rtl") || dir.equals("ltr") || dir.equals("auto")) {
            Escape.attribute(out, "dir", dir);
        }
    }

    /// A language tag of BCP 47: letters, digits, hyphens; 35 characters are enough by RFC 5646.
    private void language(Element element) {
        String lang = element.attr("lang");
        boolean plain = !lang.isEmpty() && lang.length() <= 35;
        for (int i = 0; plain && i < lang.length(); i++) {
            char c = lang.charAt(i);
            plain = c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
        }
        if (plain) {
            Escape.attribute(out, "lang", lang);
        }
    }

    private void text(Element element, String name) {
        String value = element.attr(name);
        if (!value.isBlank()) {
            Escape.attribute(out, name, value);
        }
    }

    private void number(Element element, String name, int least, int most) {
        int value = ImageSource.pixels(element.attr(name));
        if (value >= least && value <= most) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }
}
