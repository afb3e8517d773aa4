package daily8.extract;

import daily8.base.text.Charsets;
import daily8.html.ParsedHtml;
import daily8.html.SimpleHtml;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Bytes of a page → its DOM, of a bounded size whatever the bytes are.
///
/// Cuts what no article needs: bytes after [#MAX_BYTES], characters after [#MAX_CHARS], tags after
/// [#MAX_TAGS], nesting below [ParsedHtml#PAGE_DEPTH]. The largest of 946 real pages has 2.2 MB and
/// 19,000 tags.
final class PageParser {
    /// What the fetcher takes at most over the wire.
    static final int MAX_BYTES = 5_000_000;

    static final int MAX_CHARS = 3_000_000;

    static final int MAX_TAGS = 40_000;

    /// Longer than the texts of feeds; it has fewer tags than [#MAX_TAGS].
    private static final int MAX_SIMPLE = 100_000;

    private PageParser() {}

    static Document parse(byte[] body, String contentType, URI url) {
        byte[] bounded = body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
        return Charsets.opensPlainly(bounded)
                ? parseUtf8(bounded, url).orElseGet(() -> parseDecoded(bounded, contentType, url))
                : parseDecoded(bounded, contentType, url);
    }

    private static Document parseDecoded(byte[] body, String contentType, URI url) {
        return parse(Charsets.decodeHtml(body, contentType).text(), url);
    }

    /// Nearly all pages are UTF-8, and need no text of their own to be parsed.
    private static Optional<Document> parseUtf8(byte[] body, URI url) {
        try (Utf8Page page = new Utf8Page(body, MAX_CHARS, MAX_TAGS)) {
            Parser parser = Parser.htmlParser().setMaxDepth(ParsedHtml.PAGE_DEPTH);
            return Optional.of(parser.parseInput(page, url.toString()));
        } catch (UncheckedIOException | ValidationException e) {
            return Optional.empty(); // another character set, or more than jsoup can take at once
        }
    }

    static Document parse(String html, URI url) {
        Document simple = Document.createShell(url.toString());
        if (html.length() <= MAX_SIMPLE && SimpleHtml.fill(simple.body(), html)) {
            return simple;
        }
        return ParsedHtml.page(html.substring(0, end(html)), url.toString());
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
