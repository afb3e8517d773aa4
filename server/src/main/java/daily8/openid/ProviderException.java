package daily8.openid;

/// The provider's answer can't be used. The message says why, for the log: it holds nothing that
/// lets somebody in.
final class ProviderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    ProviderException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
