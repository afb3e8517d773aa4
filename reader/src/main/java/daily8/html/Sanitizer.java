package daily8.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Publishers' HTML → HTML that is safe to show, and means the same to every parser.
///
/// In: a fragment, and the address that its links are relative to (may be empty). Out: a fragment
/// of the elements in [Tag] with absolute `http`, `https` and `mailto` addresses; the visible text
/// is kept. Sanitising it again changes nothing; whoever shows what was kept does so, and a
/// stricter policy holds at once. Never throws. Thread-safe; keeps no state.
public final class Sanitizer {
    /// A million characters are a book of 200,000 words; what lies behind is not read by anybody.
    private static final int MAX_LENGTH = 1_000_000;

    /// More than the writer's own depth, so that parsing a clean text again loses nothing; less
    /// than jsoup's 512, because hostile nesting costs time by depth (a quarter of it at 128).
    private static final int PARSER_DEPTH = 128;

    private Sanitizer() {}

    public static String sanitize(String html, String baseUrl) {
        return sanitize(html, baseUrl, PictureRewrite.NONE);
    }

    /// The same for the page that is about to be shown, where pictures come by another way.
    public static String sanitize(String html, String baseUrl, PictureRewrite pictures) {
        WebAddress base = new WebAddress(baseUrl);
        String bounded = html.length() > MAX_LENGTH ? html.substring(0, MAX_LENGTH) : html;
        String clean = clean(bounded, base, pictures);
        while (clean.length() > MAX_LENGTH) { // it would be cut when it is sanitised again
            bounded = bounded.substring(0, bounded.length() / 2);
            clean = clean(bounded, base, pictures);
        }
        return clean;
    }

    private static String clean(String html, WebAddress base, PictureRewrite pictures) {
        HtmlWriter writer = new HtmlWriter(html.length() + 64);
        parse(html).filter(new CleanWalk(base, pictures, writer));
        return writer.finish();
    }

    /// The body that a browser would make of a fragment.
    static Element parse(String html) {
        Element body = Document.createShell("").body();
        return SimpleHtml.fill(body, html) ? body : parsed(html);
    }

    static Element parsed(String html) {
        Element body = Document.createShell("").body();
        body.appendChildren(ParsedHtml.fragment(html, body, PARSER_DEPTH));
        return body;
    }
}
