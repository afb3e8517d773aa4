package daily8.base.net;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What came of a request.
public sealed interface FetchResult {
    /// An answer of any status. `url` is where it came from after redirects; `permanentUrl` the
    /// address that 301 and 308 alone led to, empty where there was none; header names are lower
    /// case, of several of a name the last; the body is decoded.
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a page would cost more
    record Answered(
            int status,
            URI url,
            Optional<URI> permanentUrl,
            Map<String, String> headers,
            byte[] body)
            implements FetchResult {
        public Answered {
            headers = Map.copyOf(headers);
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /// Refused by us before connecting: the address, or one it redirects to, may not be asked.
    record Refused(String reason) implements FetchResult {}

    /// Nobody answered, or not in a way we accept. `reason` in words that a reader understands.
    record Failed(Reason kind, String reason, Duration after) implements FetchResult {}

    /// Why a request failed; also the metric label.
    enum Reason {
        DNS,
        CONNECT,
        TLS,
        TIMEOUT,
        TOO_SLOW,
        TOO_LARGE,
        REDIRECTS,
        PROTOCOL,
        CANCELLED
    }
}
