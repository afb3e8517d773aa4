package daily8.model;

/// A file that a feed item carries. `type` is a media type or empty; `length` in bytes, 0 where
/// unknown.
public record Enclosure(String url, String type, long length) {}
