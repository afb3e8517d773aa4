package daily8.base.net;

import java.net.URI;
import java.util.Map;

/// Publishers inside this process: exactly the names it serves are answered here, without a socket,
/// so no loopback address has to be opened for them. Thread-safe.
public interface InProcessOrigin {
    /// Serves nothing.
    InProcessOrigin NONE =
            new InProcessOrigin() {
                @Override
                public boolean serves(String host) {
                    return false;
                }

                @Override
                public FetchResult.Answered answer(URI url, Map<String, String> headers) {
                    throw new IllegalArgumentException("serves nothing");
                }
            };

    /// Whether this lower-case host name is ours; only names under `.example` are ever asked about.
    boolean serves(String host);

    /// The answer to a GET. `headers` are those of the request, names in lower case.
    FetchResult.Answered answer(URI url, Map<String, String> headers);
}
