package daily8.ai;

/// A text has no embedding for now. The reason is also the metric label.
public final class EmbedderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public EmbedderException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public EmbedderException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why.
    public enum Reason {
        /// There is no model on this machine.
        ABSENT,
        /// It took too long.
        SLOW,
        /// The model or its runtime failed.
        FAILED
    }
}
