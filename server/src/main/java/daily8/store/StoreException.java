package daily8.store;

/// The store could not do what was asked. The reason is also the metric label.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why.
    public enum Reason {
        /// No space left: writing pauses until there is some again.
        DISK_FULL,
        /// The file is damaged.
        CORRUPT,
        /// Anything else the database refused.
        FAILED
    }
}
