package daily8.base.net;

import java.io.IOException;

/// A body that is not read to its end, on its way through the streams that read it.
final class BodyRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final FetchResult.Reason kind;

    BodyRefusedException(FetchResult.Reason kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    FetchResult.Reason kind() {
        return kind;
    }
}
