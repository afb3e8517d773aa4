package daily8.model;

/// A name in an article. Positions count UTF-16 units of the article's text.
public record Named(String text, Kind kind, int start, int end) {
    public enum Kind {
        PER,
        LOC,
        ORG,
        MISC
    }
}
