package daily8.lab;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Publishers who put hostile texts wherever a feed or a page has room for one.
///
/// Each payload comes twice: whole in an RSS feed, where every other one is the link too, and short
/// in a JSON Feed whose page has to be fetched. `/bare/N` shows it with nothing in between, to see
/// whether it would act.
final class HostileOrigin implements AutoCloseable {
    /// Below what a visit takes (200), so that one visit brings all.
    private static final int ITEMS = 60;

    /// Long enough that no page is fetched for it.
    private static final String FILLER = "<p>" + "Nothing happened in the harbour. ".repeat(24);

    private final List<String> payloads;
    private final HttpServer server;

    HostileOrigin(List<String> payloads) throws IOException {
        this.payloads = List.copyOf(payloads);
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Articles that must be kept: of the items whose link is a payload some lead to one place.
    int articles() {
        return payloads.size() + payloads.size() / 2;
    }

    /// The feeds with names as hostile, each of a publisher of its own.
    String opml() {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><head/><body>\n");
        for (int part = 0; part * ITEMS < payloads.size(); part++) {
            for (String kind : List.of("whole", "short")) {
                opml.append(
                        "<outline type=\"rss\" text=\"%s\" xmlUrl=\"%s/%s/%d\" htmlUrl=\"http://%s-%d.example/\"/>%n"
                                .formatted(
                                        xml(payloads.get(part * ITEMS)),
                                        address(),
                                        kind,
                                        part,
                                        kind,
                                        part));
            }
        }
        return opml.append("</body></opml>\n").toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", 3);
            int number =
                    path.length == 3 && path[2].matches("\\d+") ? Integer.parseInt(path[2]) : -1;
            switch (number < 0 ? "" : path[1]) {
                case "whole" -> send(exchange, "application/rss+xml", rss(number));
                case "short" -> send(exchange, "application/feed+json", json(number));
                case "page" -> send(exchange, "text/html", page(payloads.get(number)));
                case "bare" -> send(exchange, "text/html", bare(payloads.get(number)));
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String rss(int part) {
        StringBuilder rss =
                new StringBuilder(
                        """
                        <?xml version="1.0"?>
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                          xmlns:media="http://search.yahoo.com/mrss/"
                          xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                        """);
        String name = xml(payloads.get(part * ITEMS));
        rss.append("<title>" + name + "</title><link>" + name + "</link>");
        rss.append("<image><url>" + name + "</url><title>" + name + "</title></image>");
        for (int i = part * ITEMS; i < Math.min(payloads.size(), (part + 1) * ITEMS); i++) {
            item(rss, i);
        }
        return rss.append("</channel></rss>").toString();
    }

    private void item(StringBuilder rss, int i) {
        String text = xml(payloads.get(i));
        String encoded = URLEncoder.encode(payloads.get(i), StandardCharsets.UTF_8);
        boolean asLink = i % 2 == 1;
        String link = asLink ? text + "/" + i : address() + "/whole-article/" + i + "?x=" + encoded;
        rss.append(
                """
                <item><title>%1$s</title><link>%2$s</link><guid isPermaLink="false">%1$s %3$d</guid>
                <dc:creator>%1$s</dc:creator><category>%1$s</category><comments>%1$s</comments>
                <enclosure url="%1$s" type="image/png" length="1"/><source url="%1$s">%1$s</source>
                <media:content url="%1$s" medium="image"/><media:thumbnail url="%1$s"/>
                <description>%1$s</description>
                <content:encoded>%1$s%4$s%1$s</content:encoded></item>
                """
                        .formatted(text, link, i, xml(FILLER)));
    }

    private String json(int part) {
        String name = payloads.get(part * ITEMS);
        ObjectNode feed = JsonMapper.shared().createObjectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1").put("title", name);
        feed.put("home_page_url", name).put("icon", name).put("description", name);
        ArrayNode items = feed.putArray("items");
        for (int i = part * ITEMS; i < Math.min(payloads.size(), (part + 1) * ITEMS); i++) {
            String text = payloads.get(i);
            ObjectNode item = items.addObject();
            item.put("id", i + " " + text).put("url", address() + "/page/" + i);
            item.put("title", text).put("summary", text).put("content_html", text);
            item.put("image", text).put("banner_image", text).put("external_url", text);
            item.putArray("tags").add(text);
            item.putArray("authors").addObject().put("name", text).put("url", text);
        }
        return feed.toString();
    }

    private static String page(String text) {
        String quoted = xml(text);
        return """
        <!doctype html><html lang="en"><head><title>%1$s</title>
        <meta name="author" content="%1$s"><meta property="og:image" content="%1$s">
        <meta property="og:title" content="%1$s"><meta name="description" content="%1$s">
        <link rel="canonical" href="%1$s"></head>
        <body><article><h1>%1$s</h1>%3$s<p>%2$s</p><p><a href="%1$s">more</a>
        <img src="%1$s" alt="%1$s"></p>%3$s<blockquote>%2$s</blockquote></article></body></html>
        """
                .formatted(quoted, text, FILLER);
    }

    /// As a site without care would write it: as an attribute, an address and a text.
    private static String bare(String text) {
        return """
        <!doctype html><html><head><title>x</title></head><body>
        <input value="%1$s"><a href="%1$s">x</a><div>%1$s</div></body></html>
        """
                .formatted(text);
    }

    /// The text as XML writes it; characters that XML has no room for are left out.
    private static String xml(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> (c >= ' ' && c < 0xD800) || c == '\n' || c == '\t' || c > 0xFFFF)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '&' -> out.append("&amp;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
