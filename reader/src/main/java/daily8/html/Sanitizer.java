package daily8.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Publishers' HTML → HTML that is safe to show, and means the same to every parser.
///
/// In: a fragment, and the address that its links are relative to (may be empty). Out: a fragment
/// of the elements in [Tag] with absolute `http`, `https` and `mailto` addresses; the visible text
/// is kept. Sanitising it again changes nothing. Never throws. Thread-safe; keeps no state.
public final class Sanitizer {
    /// Grows when the policy changes: what was sanitised by a lower one is sanitised again.
    public static final int VERSION = 1;

    /// Twice the largest article page seen; what lies behind is not read by anybody.
    private static final int MAX_LENGTH = 2_000_000;

    private Sanitizer() {}

    public static String sanitize(String html, String baseUrl) {
        String bounded = html.length() > MAX_LENGTH ? html.substring(0, MAX_LENGTH) : html;
        Element body = Jsoup.parseBodyFragment(bounded).body();
        HtmlWriter writer = new HtmlWriter(bounded.length() + 64);
        CleanWalk walk = new CleanWalk(new WebAddress(baseUrl), writer);
        body.filter(walk);
        return writer.finish();
    }
}
