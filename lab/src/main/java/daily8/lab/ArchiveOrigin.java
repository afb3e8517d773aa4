package daily8.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daily8.base.time.SiteClock;
import daily8.model.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// Serves a day of an archive over loopback, each feed as it was at that hour by the clock.
///
/// `/feed/<publisher>` honours ETag and Last-Modified; links of the items are made to point here,
/// and answered with 404: the archive holds no pages. Every item served is noted in its log.
final class ArchiveOrigin implements AutoCloseable {
    private final NavigableMap<String, NavigableMap<Instant, byte[]>> versions = new TreeMap<>();
    private final ServedItems served = new ServedItems();
    private final SiteClock clock;
    private final HttpServer server;
    private final LongAdder answered = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder pages = new LongAdder();

    ArchiveOrigin(List<ArchiveFile> files, SiteClock clock) throws IOException {
        this.clock = clock;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        for (ArchiveFile file : files) {
            versions.computeIfAbsent(file.publisher(), name -> new TreeMap<>())
                    .put(file.at(), ItemLinks.pointTo(address(), file.bytes()));
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> publishers() {
        return List.copyOf(versions.keySet());
    }

    String feedAddress(String publisher) {
        return address() + "/feed/" + publisher;
    }

    ServedItems served() {
        return served;
    }

    Map<String, Long> counts() {
        return Map.of(
                "feeds answered", answered.sum(),
                "feeds unchanged", unchanged.sum(),
                "pages asked for", pages.sum());
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/feed/")) {
                feed(exchange, path.substring("/feed/".length()));
            } else {
                pages.increment();
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feed(HttpExchange exchange, String publisher) throws IOException {
        NavigableMap<Instant, byte[]> all = versions.getOrDefault(publisher, new TreeMap<>());
        Map.Entry<Instant, byte[]> now = all.floorEntry(clock.instant());
        if (now == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] body = now.getValue();
        String etag = '"' + HexFormat.of().formatHex(Digests.sha256(body), 0, 8) + '"';
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Last-Modified", httpDate(now.getKey()));
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.increment();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        answered.increment();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().close();
        served.note(feedAddress(publisher), new String(body, StandardCharsets.UTF_8));
    }

    private static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
