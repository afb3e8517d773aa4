package daily8.api;

/// A parameter is not what it has to be; the message says what it has to be.
final class UnusableRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableRequest(String message) {
        super(message);
    }
}
