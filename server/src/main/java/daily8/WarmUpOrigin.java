package daily8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daily8.model.Article;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;

/// Feeds for the [WarmUp], in turn RSS, Atom and JSON: texts of given articles, put together anew,
/// served over loopback as a publisher would serve them.
final class WarmUpOrigin implements AutoCloseable {
    private static final int ENTRIES = 30;

    private final List<Article> texts;
    private final int feeds;
    private final Instant start = Instant.now();
    private final HttpServer server;

    private WarmUpOrigin(List<Article> texts, int feeds) throws IOException {
        this.texts = texts;
        this.feeds = feeds;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    static WarmUpOrigin start(List<Article> texts, int feeds) throws IOException {
        WarmUpOrigin origin = new WarmUpOrigin(texts, feeds);
        origin.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        origin.server.createContext("/", origin::answer);
        origin.server.start();
        return origin;
    }

    String opml() {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><head/><body>\n");
        for (int feed = 0; feed < feeds; feed++) {
            opml.append(
                    "<outline type=\"rss\" text=\"Feed %d\" xmlUrl=\"%s/%d\"/>%n"
                            .formatted(feed, address(), feed));
        }
        return opml.append("</body></opml>\n").toString();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int feed = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            String etag = "\"" + feed + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = document(feed).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String document(int feed) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < ENTRIES && !texts.isEmpty(); i++) {
            Article title = texts.get((feed * ENTRIES + i) % texts.size());
            Article text = texts.get((feed + i * 7) % texts.size());
            entries.append(i > 0 && feed % 3 == 2 ? "," : "");
            String url = "%s/%d/%d".formatted(address(), feed, i);
            String headline = title.title() + " " + feed + "-" + i;
            String html =
                    "<p>%s <a href=\"/%d\">%s</a> <b>%d</b></p>%n%s"
                            .formatted(title.excerpt(), feed, title.section(), i, text.html());
            OffsetDateTime at = start.minusSeconds(3_600L * i + feed).atOffset(ZoneOffset.UTC);
            entries.append(
                    switch (feed % 3) {
                        case 0 -> rss(url, headline, html, at);
                        case 1 -> atom(url, headline, html, at);
                        default -> json(url, headline, html, at);
                    });
        }
        return document(feed, entries.toString());
    }

    private static String document(int feed, String entries) {
        return switch (feed % 3) {
            case 0 ->
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed %d</title>
                    <description>Feed</description>%s</channel></rss>
                    """
                            .formatted(feed, entries);
            case 1 ->
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <feed xmlns="http://www.w3.org/2005/Atom"><title>Feed %d</title>%s</feed>
                    """
                            .formatted(feed, entries);
            default ->
                    """
                    {"version":"https://jsonfeed.org/version/1.1","title":"Feed %d","items":[%s]}
                    """
                            .formatted(feed, entries);
        };
    }

    private static String rss(String url, String title, String html, OffsetDateTime at) {
        return """
        <item><title>%1$s</title><link>%2$s</link><guid isPermaLink="false">urn:%2$s</guid>
        <pubDate>%3$s</pubDate><dc:creator>A. Writer</dc:creator><category>world</category>
        <content:encoded><![CDATA[%4$s]]></content:encoded></item>
        """
                .formatted(
                        escaped(title),
                        url,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at),
                        html.replace("]]>", ""));
    }

    private static String atom(String url, String title, String html, OffsetDateTime at) {
        return """
        <entry><id>urn:%1$s</id><title>%2$s</title><link rel="alternate" href="%1$s"/>
        <updated>%3$s</updated><author><name>A. Writer</name></author>
        <category term="world"/><content type="html">%4$s</content></entry>
        """
                .formatted(url, escaped(title), at.toInstant(), escaped(html));
    }

    private static String json(String url, String title, String html, OffsetDateTime at) {
        return """
        {"id":"urn:%1$s","url":"%1$s","title":"%2$s","date_published":"%3$s",
        "tags":["world"],"authors":[{"name":"A. Writer"}],"content_html":"%4$s"}
        """
                .formatted(url, quoted(title), at.toInstant(), quoted(html));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
