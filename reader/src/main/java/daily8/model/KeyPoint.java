package daily8.model;

/// A sentence that carries its article. Positions count UTF-16 units of the article's text.
public record KeyPoint(String text, int start, int end) {}
