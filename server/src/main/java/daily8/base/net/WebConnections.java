package daily8.base.net;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// Asks one address once, on kept connections: no redirects, no cookies, no credentials.
///
/// The resolver decides what is connected to. The wall clock covers everything from the wait for a
/// connection to the last byte, however slowly they drip: when it ends, the connection is cut.
/// Thread-safe.
final class WebConnections implements AutoCloseable {
    /// A handshake takes a few round trips; a publisher that needs longer is down [E].
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    /// Enough for a round over many feeds of one origin; pauses per host are the poller's business.
    private static final int PER_HOST = 64;

    private static final int TOTAL = 512;

    /// Servers keep idle connections 5 s (Apache, Node) to 75 s (nginx): ours end before most.
    private static final TimeValue KEEP = TimeValue.ofSeconds(15);

    /// Twice the header lines, and line lengths, that servers themselves accept by default.
    private static final Http1Config HEADERS =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16 << 10).build();

    private final CloseableHttpClient client;
    private final BodyReader bodies;
    private final String userAgent;
    private final ScheduledThreadPoolExecutor wallClock;

    WebConnections(NetSettings settings, CheckingResolver resolver, SSLContext tls) {
        this.bodies = new BodyReader(settings);
        this.userAgent = settings.userAgent();
        this.client = client(connections(resolver, tls));
        this.wallClock =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("net-wall-clock").daemon().factory());
        this.wallClock.setRemoveOnCancelPolicy(true);
    }

    FetchResult ask(
            WebAddress address, Map<String, String> headers, Limits limits, Duration remaining) {
        long start = System.nanoTime();
        HttpGet request = request(address, headers);
        AtomicBoolean ended = new AtomicBoolean();
        Future<?> end =
                wallClock.schedule(
                        () -> {
                            ended.set(true);
                            // cutting a connection may wait for its locks: not on this one thread
                            Thread.startVirtualThread(request::cancel);
                        },
                        remaining.toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            return send(request, address, limits);
        } catch (IOException e) {
            Duration after = Duration.ofNanos(System.nanoTime() - start);
            if (ended.get()) {
                return new FetchResult.Failed(
                        FetchResult.Reason.TIMEOUT,
                        "no whole answer within " + limits.wallClock().toMillis() + " ms",
                        after);
            }
            if (Thread.currentThread().isInterrupted()) {
                return new FetchResult.Failed(
                        FetchResult.Reason.CANCELLED, "given up: the site is stopping", after);
            }
            return FailureWords.of(e, address.host(), after);
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        wallClock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private FetchResult send(HttpGet request, WebAddress address, Limits limits)
            throws IOException {
        HttpHost target = new HttpHost(address.scheme(), address.host(), address.port());
        try (ClassicHttpResponse response = client.executeOpen(target, request, null)) {
            Map<String, String> headers = headers(response);
            try {
                return new FetchResult.Answered(
                        response.getCode(),
                        address.uri(),
                        Optional.empty(),
                        headers,
                        body(response.getEntity(), headers, limits));
            } catch (IOException e) {
                // closing would read the rest of the body, which may have no end
                request.cancel();
                throw e;
            }
        }
    }

    private byte[] body(HttpEntity entity, Map<String, String> headers, Limits limits)
            throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        return bodies.read(
                entity.getContent(),
                entity.getContentLength(),
                headers.getOrDefault("content-encoding", ""),
                limits);
    }

    private HttpGet request(WebAddress address, Map<String, String> headers) {
        HttpGet request = new HttpGet("/");
        request.setScheme(address.scheme());
        request.setAuthority(
                new URIAuthority(address.host(), address.isDefaultPort() ? -1 : address.port()));
        request.setPath(address.target());
        request.addHeader("User-Agent", userAgent);
        request.addHeader("Accept-Encoding", BodyReader.ACCEPTED);
        headers.forEach(request::setHeader);
        return request;
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            headers.put(header.getName().toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return headers;
    }

    private static CloseableHttpClient client(HttpClientConnectionManager connections) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(Timeout.ofSeconds(20))
                                .setResponseTimeout(Timeout.DISABLED)
                                .setDefaultKeepAlive(KEEP.toSeconds(), TimeUnit.SECONDS)
                                .build())
                .setRetryStrategy(new OnceAfterIdle())
                .evictIdleConnections(KEEP)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    private static HttpClientConnectionManager connections(
            CheckingResolver resolver, SSLContext tls) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setTlsSocketStrategy(
                        new DefaultClientTlsStrategy(
                                tls,
                                HostnameVerificationPolicy.CLIENT,
                                new DefaultHostnameVerifier()))
                .setDefaultTlsConfig(
                        TlsConfig.custom().setSupportedProtocols(TLS.V_1_3, TLS.V_1_2).build())
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(Timeout.DISABLED)
                                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                                .build())
                .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
                .setMaxConnPerRoute(PER_HOST)
                .setMaxConnTotal(TOTAL)
                .build();
    }
}
