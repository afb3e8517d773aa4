package daily8.base.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Asks an address that the operator configured, which may be on this machine or in the house: a
/// language model, a sign-in provider.
///
/// It goes to this one origin only and follows no redirect. The wall clock covers everything,
/// however slowly a body drips: when it ends, the connection is cut. Thread-safe.
public final class OperatorHttp implements AutoCloseable {
    /// What an answer may hold: some hundred times a long one.
    private static final long MOST_CHARACTERS = 4L << 20;

    private final URI origin;
    private final Duration wallClock;
    private final HttpClient client;
    private final ScheduledThreadPoolExecutor watch;

    /// Why there is no good answer, in words; `status` is what was answered instead of 200, or 0.
    public record Failure(int status, String words) {
        static Failure of(String words) {
            return new Failure(0, words);
        }

        /// The request is to blame, not the one who was asked.
        public boolean isRefusal() {
            return status / 100 == 4;
        }
    }

    /// `origin` is the configured address; paths are resolved below it.
    public OperatorHttp(URI origin, Duration wallClock) {
        String scheme = origin.getScheme();
        boolean web = "http".equals(scheme) || "https".equals(scheme);
        if (!web || origin.getHost() == null || origin.getUserInfo() != null) {
            throw new IllegalArgumentException("not an http or https address: " + origin);
        }
        String text = origin.toString();
        this.origin = URI.create(text.endsWith("/") ? text : text + "/");
        this.wallClock = wallClock;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(wallClock)
                        .build();
        this.watch =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("operator-wall-clock").daemon().factory());
        this.watch.setRemoveOnCancelPolicy(true);
    }

    /// Sends `body` and hands on each line of the answer as it comes. Returns the reason where
    /// there is no good answer; lines that came before stay handed on.
    public Optional<Failure> post(
            String path, Map<String, String> headers, String body, Consumer<String> line) {
        HttpRequest.Builder request =
                request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request.build(), line);
    }

    /// Asks for a document; its lines and the reason are as [#post] has them.
    public Optional<Failure> get(String path, Map<String, String> headers, Consumer<String> line) {
        return send(request(path, headers).GET().build(), line);
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        URI address = origin.resolve(path);
        if (!originOf(address).equals(originOf(origin)) || address.getUserInfo() != null) {
            throw new IllegalArgumentException("not an address of " + originOf(origin));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(wallClock);
        headers.forEach(request::header);
        return request;
    }

    /// What requests for an address go to: `https://sign-in.example`, with the port where it is not
    /// the usual one.
    public static String originOf(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = address.getPort();
        return scheme + "://" + host + (port < 0 || port == usual ? "" : ":" + port);
    }

    private Optional<Failure> send(HttpRequest request, Consumer<String> line) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) {
                    return Optional.of(
                            new Failure(answer.statusCode(), "it answered " + answer.statusCode()));
                }
                return read(in, line);
            }
        } catch (IOException e) {
            return Optional.of(Failure.of("it can't be reached: " + e.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Failure.of("the site is stopping"));
        }
    }

    private Optional<Failure> read(InputStream in, Consumer<String> line) throws IOException {
        var cut = watch.schedule(() -> close(in), wallClock.toMillis(), TimeUnit.MILLISECONDS);
        long left = MOST_CHARACTERS;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (--left < 0) {
                    return Optional.of(Failure.of("its answer is too long"));
                }
                if (c == '\n') {
                    line.accept(text.toString());
                    text.setLength(0);
                } else if (c != '\r') {
                    text.append((char) c);
                }
            }
            if (!text.isEmpty()) {
                line.accept(text.toString());
            }
            return Optional.empty();
        } finally {
            cut.cancel(false);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // It is closed for good, whatever it says.
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.shutdownNow();
    }
}
