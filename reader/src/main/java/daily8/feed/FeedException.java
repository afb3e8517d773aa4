package daily8.feed;

/// The bytes are no feed at all, or one made to hurt. Everything less is repaired and told in
/// [daily8.model.ParsedFeed#problems()].
public final class FeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why the bytes were refused; also the metric label.
    public enum Reason {
        EMPTY,
        HTML_PAGE,
        NO_FEED,
        TOO_LARGE,
        HOSTILE
    }

    private final Reason reason;

    public FeedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
