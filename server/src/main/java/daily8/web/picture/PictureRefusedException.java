package daily8.web.picture;

/// These bytes will not be drawn; the message says why, to a reader. Never leaves the package.
final class PictureRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    PictureRefusedException(String reason) {
        super(reason);
    }
}
