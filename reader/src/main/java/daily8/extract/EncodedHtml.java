package daily8.extract;

import org.jsoup.parser.Parser;

/// Undoes HTML that was escaped once too often, so that readers would see its tags.
final class EncodedHtml {
    private EncodedHtml() {}

    /// The HTML as it was meant.
    static String decoded(String html) {
        boolean plainTags = html.indexOf("</") >= 0 || html.indexOf("/>") >= 0;
        return !plainTags && showsTags(html) ? Parser.unescapeEntities(html, false) : html;
    }

    /// Whether a text shows the escaped end of an element: `&lt;/p&gt;`, or `&lt;br`.
    private static boolean showsTags(String html) {
        return html.contains("&lt;/") || html.contains("&lt;br") || html.contains("&lt;p&gt;");
    }

    /// Whether text that a reader would see is HTML: it starts with a tag and closes one.
    static boolean isIn(String text) {
        int end = text.indexOf("</");
        return text.startsWith("<") && end > 0 && text.indexOf('>', end) > end;
    }
}
