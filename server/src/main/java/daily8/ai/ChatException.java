package daily8.ai;

/// A language model gave no answer, or broke off.
public final class ChatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ChatException(String message) {
        super(message);
    }

    public ChatException(String message, Throwable cause) {
        super(message, cause);
    }
}
