package daily8.cli;

/// A line that can't be answered. The message is one plain sentence for its `error` field.
public final class PipeLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PipeLineException(String message) {
        super(message);
    }

    public PipeLineException(String message, Throwable cause) {
        super(message, cause);
    }
}
