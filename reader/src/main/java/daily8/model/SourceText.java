package daily8.model;

import java.net.URI;

/// What an article's text is taken from.
public sealed interface SourceText {
    /// The address that links in the text are relative to.
    URI url();

    /// A page as it came: undecoded bytes and the `Content-Type` header (empty where absent).
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a page would cost more
    record PageFetched(URI url, byte[] body, String contentType) implements SourceText {}

    /// An item whose feed carries the whole text.
    record FeedContent(URI url, FeedItem item) implements SourceText {}

    /// An item of which the feed tells only the teaser.
    record FeedSummaryOnly(URI url, FeedItem item) implements SourceText {}
}
