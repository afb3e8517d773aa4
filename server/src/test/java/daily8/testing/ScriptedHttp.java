package daily8.testing;

import daily8.base.net.FetchResult;
import daily8.base.net.FetchResult.Answered;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A web of a few documents in memory; all else is not found.
public final class ScriptedHttp implements GuardedHttp {
    private final Map<String, Answered> answers = new ConcurrentHashMap<>();

    /// Answers `url` with this from now on.
    public ScriptedHttp on(String url, String type, String body) {
        answers.put(url, answered(url, 200, type, body));
        return this;
    }

    @Override
    public FetchResult get(URI url, Map<String, String> headers, Limits limits, Hop hop) {
        return answers.getOrDefault(url.toString(), answered(url.toString(), 404, "", ""));
    }

    private static Answered answered(String url, int status, String type, String body) {
        return new Answered(
                status,
                URI.create(url),
                Optional.empty(),
                Map.of("content-type", type),
                body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}
}
