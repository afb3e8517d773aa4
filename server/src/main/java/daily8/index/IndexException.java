package daily8.index;

/// The index could not do what was asked. The reason is also the metric label. Go on from
/// [ArticleIndex#position]: what was not yet durable may be lost.
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public IndexException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public IndexException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why.
    public enum Reason {
        /// No space left: indexing pauses until there is some again.
        DISK_FULL,
        /// Anything else the index refused.
        FAILED
    }
}
