package daily8.feed;

import daily8.base.text.Charsets;
import daily8.base.text.DecodedText;
import daily8.model.ParsedFeed;
import java.util.Optional;

/// Reads a feed's bytes: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF.
///
/// Repairs what can be repaired and tells it in `problems`; throws a [FeedException] only for bytes
/// that are no feed or made to hurt. Takes at most what [FeedLimits] says. Nothing outside the
/// bytes is read. Thread-safe.
public final class FeedParser {
    private final JsonFeed json = new JsonFeed();

    /// `contentType` is the header's value and `url` the address that the bytes came from, which
    /// relative addresses are relative to; each may be empty.
    public ParsedFeed parse(byte[] body, String contentType, String url) {
        if (body.length > FeedLimits.BYTES) {
            throw new FeedException(
                    FeedException.Reason.TOO_LARGE,
                    "larger than " + (FeedLimits.BYTES >> 20) + " MiB");
        }
        DecodedText decoded = Charsets.decodeXml(body, contentType);
        Problems problems = new Problems();
        decoded.problems().forEach(problems::add);
        String text = decoded.text();
        return switch (firstLetter(text)) {
            case '\0' ->
                    throw new FeedException(FeedException.Reason.EMPTY, "the document is empty");
            case '{', '[' -> json.parse(text, url, problems);
            default -> parseXml(text, url, problems);
        };
    }

    private ParsedFeed parseXml(String text, String url, Problems problems) {
        XmlProlog document =
                XmlProlog.of(text, problems).orElseThrow(() -> noFeed("no XML and no JSON"));
        if (document.isHtml()) {
            throw new FeedException(
                    FeedException.Reason.HTML_PAGE, "this is an HTML page, not a feed");
        }
        Optional<XmlElement> root = StrictXml.read(document, url, problems);
        return root.or(() -> LenientXml.read(document, url))
                .flatMap(tree -> XmlFeed.of(tree, problems))
                .orElseThrow(() -> noFeed("XML, but no kind of feed that is known"));
    }

    private static FeedException noFeed(String message) {
        return new FeedException(FeedException.Reason.NO_FEED, message);
    }

    /// The first character that is no space; NUL where there is none.
    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c) && c != '\uFEFF') {
                return c;
            }
        }
        return '\0';
    }
}
