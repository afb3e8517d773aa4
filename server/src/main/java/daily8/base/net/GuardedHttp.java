package daily8.base.net;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// The only way to the open web.
///
/// In: an address and headers. Out: a [FetchResult]: what the world can do is a value. Checks every
/// address it is about to connect to, redirects included; caps time and size. Decides nothing about
/// robots.txt or pauses: whoever minds them on the way as well gives a [Hop]. Thread-safe.
public interface GuardedHttp extends AutoCloseable {
    /// Asked before each redirect is followed: why it may not be, in words, or empty where it may.
    @FunctionalInterface
    interface Hop {
        /// Follows wherever the address may be asked.
        Hop ANY = _ -> Optional.empty();

        Optional<String> refusal(URI next);
    }

    FetchResult get(URI url, Map<String, String> headers, Limits limits, Hop hop);

    default FetchResult get(URI url, Map<String, String> headers, Limits limits) {
        return get(url, headers, limits, Hop.ANY);
    }

    @Override
    void close();
}
