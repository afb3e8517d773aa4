package daily8.lab;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// HTML as a mail program or a feed reader shows it: no policy of ours stands around it.
final class BarePages implements AutoCloseable {
    private final List<String> pages = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    BarePages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        String number = exchange.getRequestURI().getPath().substring(1);
                        boolean known = number.matches("\\d{1,6}");
                        String page = known ? pages.get(Integer.parseInt(number)) : "";
                        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders()
                                .set("Content-Type", "text/html; charset=utf-8");
                        exchange.sendResponseHeaders(known ? 200 : 404, 0);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The path by which it is served from now on.
    String add(String html) {
        pages.add(html);
        return "/" + (pages.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
