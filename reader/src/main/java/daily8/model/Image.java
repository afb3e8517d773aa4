package daily8.model;

/// A picture of an article. `caption` is plain text, empty where there is none.
public record Image(String url, String caption) {}
