package daily8.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// Serves generated RSS feeds with whole texts over loopback; the same for the same numbers.
///
/// The words are a [Vocabulary]'s. `zeitgeist` stands in a fifth of the entries, `quokkafact` in
/// one of 1,500. [#grow] gives every feed one more entry.
final class GeneratedOrigin implements AutoCloseable {
    private static final int RARE_EVERY = 1_500;

    private final Vocabulary vocabulary;
    private final int feeds;
    private final int entries;
    private final int words;
    private final AtomicInteger extra = new AtomicInteger();
    private final Instant start;
    private final HttpServer server;
    private final ConcurrentHashMap<Integer, byte[]> documents = new ConcurrentHashMap<>();
    private final Set<Integer> asked = ConcurrentHashMap.newKeySet();
    private final LongAdder unchanged = new LongAdder();

    GeneratedOrigin(int feeds, int entries, int words, Instant start) throws IOException {
        this.feeds = feeds;
        this.entries = entries;
        this.words = words;
        this.start = start;
        this.vocabulary = new Vocabulary(new Random(feeds * 31L + entries));
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The feeds as OPML.
    String opml() {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><head/><body>\n");
        for (int feed = 0; feed < feeds; feed++) {
            opml.append(
                    "<outline type=\"rss\" text=\"Feed %d\" xmlUrl=\"%s/feed/%d\"/>%n"
                            .formatted(feed, address(), feed));
        }
        return opml.append("</body></opml>\n").toString();
    }

    /// Gives every feed one more entry.
    void grow() {
        extra.incrementAndGet();
        documents.clear();
    }

    /// Renders every feed, so that the origin is not what is measured.
    void warm() {
        for (int feed = 0; feed < feeds; feed++) {
            documents.computeIfAbsent(feed, this::document);
        }
    }

    int items() {
        return feeds * (entries + extra.get());
    }

    int feedsAsked() {
        return asked.size();
    }

    long unchangedAnswers() {
        return unchanged.sum();
    }

    void forgetAsked() {
        asked.clear();
        unchanged.reset();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith("/feed/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int feed = Integer.parseInt(path.substring("/feed/".length()));
            asked.add(feed);
            String etag = "\"%d-%d\"".formatted(feed, extra.get());
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.increment();
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = documents.computeIfAbsent(feed, this::document);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            // The process that asked was killed: that is what we are here for.
            if (exchange.getResponseCode() < 0) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] document(int feed) {
        StringBuilder rss =
                new StringBuilder("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel>");
        rss.append(
                "<title>Feed %d</title><link>%s/site/%d</link>%n".formatted(feed, address(), feed));
        for (int entry = entries + extra.get() - 1; entry >= 0; entry--) {
            item(rss, feed, entry);
        }
        return rss.append("</channel></rss>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void item(StringBuilder rss, int feed, int entry) {
        Random random = new Random(feed * 100_003L + entry);
        boolean common = random.nextInt(5) == 0;
        boolean rare = (feed * entries + entry) % RARE_EVERY == 7;
        StringBuilder text = new StringBuilder("<p>");
        for (int word = 0; word < words; word++) {
            text.append(word % 50 == 49 ? ".</p>\n<p>" : " ").append(vocabulary.word(random));
            if (word == 5 && common) {
                text.append(" zeitgeist");
            }
            if (word == 9 && rare) {
                text.append(" quokkafact");
            }
        }
        Instant at = start.minusSeconds((entries - entry) * 2_820L + feed % 2_820);
        rss.append(
                """
                <item><title>%s %s %s %d-%d</title><link>%s/article/%d/%d</link>\
                <guid isPermaLink="false">urn:generated:%d:%d</guid><pubDate>%s</pubDate>\
                <description><![CDATA[%s.</p>]]></description></item>
                """
                        .formatted(
                                vocabulary.word(random),
                                vocabulary.word(random),
                                vocabulary.word(random),
                                feed,
                                entry,
                                address(),
                                feed,
                                entry,
                                feed,
                                entry,
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        at.atOffset(ZoneOffset.UTC)),
                                text));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
