package daily8.web.frame;

import java.util.Locale;

/// What went wrong, as a page tells it. `kind` chooses the words; `reference` is found in the log,
/// empty where nothing was logged.
public record ErrorPage(int status, Kind kind, String reference) {
    /// What a visitor can do about it differs by kind.
    public enum Kind {
        NOT_FOUND,
        STRANGER,
        FOREIGN,
        NO_TOKEN,
        WRONG_TOKEN,
        BAD_REQUEST,
        TOO_LARGE,
        BROKEN,
        UNAVAILABLE,
        /// Nothing can be written: the disk is full.
        FULL;

        /// The name of its messages: `error.not_found.title`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ErrorPage of(int status) {
        return new ErrorPage(status, kind(status), "");
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 403 -> Kind.STRANGER;
            case 404, 405, 410 -> Kind.NOT_FOUND;
            case 413 -> Kind.TOO_LARGE;
            case 503 -> Kind.UNAVAILABLE;
            default -> status < 500 ? Kind.BAD_REQUEST : Kind.BROKEN;
        };
    }
}
