package daily8.model;

import java.nio.ByteBuffer;

/// The id of a feed: the first 63 bits of the SHA-256 of the address it was added under, so the
/// same feed added twice is one feed.
public record FeedId(long value) {
    public static FeedId of(CanonicalUrl url) {
        return new FeedId(ByteBuffer.wrap(Digests.sha256(url.text())).getLong() & Long.MAX_VALUE);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
