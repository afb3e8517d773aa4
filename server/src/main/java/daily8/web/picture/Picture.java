package daily8.web.picture;

/// What came of asking for a picture.
public sealed interface Picture {
    /// Drawn by us: nothing of the publisher's bytes is in it. `type` is its media type.
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a picture would cost more
    record Ready(byte[] bytes, String type) implements Picture {}

    /// Not signed by us, or of an address that may not be asked.
    record Forbidden(String reason) implements Picture {}

    /// The publisher has no such picture.
    record Absent(String reason) implements Picture {}

    /// What the publisher sent is no picture that we can draw, or too large a one, or nothing came.
    record Unusable(String reason) implements Picture {}
}
