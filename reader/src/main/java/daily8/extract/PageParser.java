package daily8.extract;

import daily8.base.text.Charsets;
import daily8.html.SimpleHtml;
import java.net.URI;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Bytes of a page → its DOM, of a bounded size whatever the bytes are.
///
/// Cuts what no article needs: bytes after [#MAX_BYTES], characters after [#MAX_CHARS], tags after
/// [#MAX_TAGS], nesting below [#MAX_DEPTH]. The largest of 946 real pages has 2.2 MB and 19,000
/// tags.
final class PageParser {
    /// What the fetcher takes at most over the wire.
    static final int MAX_BYTES = 5_000_000;

    static final int MAX_CHARS = 3_000_000;

    static final int MAX_TAGS = 40_000;

    /// Work on hostile nesting grows with tags × depth; browsers stop at 512.
    static final int MAX_DEPTH = 200;

    /// Longer than the texts of feeds; it has fewer tags than [#MAX_TAGS].
    private static final int MAX_SIMPLE = 100_000;

    private PageParser() {}

    static Document parse(byte[] body, String contentType, URI url) {
        byte[] bounded = body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
        return parse(Charsets.decodeHtml(bounded, contentType).text(), url);
    }

    static Document parse(String html, URI url) {
        Document simple = Document.createShell(url.toString());
        if (html.length() <= MAX_SIMPLE && SimpleHtml.fill(simple.body(), html)) {
            return simple;
        }
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        return Jsoup.parse(html.substring(0, end(html)), url.toString(), parser);
    }

    private static int end(String html) {
        int limit = Math.min(html.length(), MAX_CHARS);
        int tags = 0;
        for (int tag = html.indexOf('<');
                tag >= 0 && tag < limit;
                tag = html.indexOf('<', tag + 1)) {
            if (++tags > MAX_TAGS) {
                return tag;
            }
        }
        return limit;
    }
}
