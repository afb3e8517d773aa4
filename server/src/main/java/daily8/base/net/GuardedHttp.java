package daily8.base.net;

import java.net.URI;
import java.util.Map;

/// The only way to the open web.
///
/// In: an address and headers. Out: a [FetchResult]: what the world can do is a value. Checks every
/// address it is about to connect to, redirects included; caps time and size. Decides nothing about
/// robots.txt or pauses. Thread-safe.
public interface GuardedHttp extends AutoCloseable {
    FetchResult get(URI url, Map<String, String> headers, Limits limits);

    @Override
    void close();
}
