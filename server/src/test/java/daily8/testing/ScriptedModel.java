package daily8.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// A language model's server on loopback that says what a test wants: OpenAI's chat completions,
/// streamed.
public final class ScriptedModel implements AutoCloseable {
    /// What is done with a request.
    public interface Script {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private ScriptedModel(HttpServer server) {
        this.server = server;
    }

    public static ScriptedModel start(Script script) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ScriptedModel model = new ScriptedModel(server);
            server.createContext(
                    "/v1/chat/completions",
                    exchange -> {
                        byte[] body = exchange.getRequestBody().readAllBytes();
                        model.requests.add(new String(body, StandardCharsets.UTF_8));
                        model.keys.add(
                                String.valueOf(
                                        exchange.getRequestHeaders().getFirst("Authorization")));
                        try (exchange) {
                            script.answer(exchange);
                        }
                    });
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Streams each piece as an event, then the end.
    public static Script saying(String... pieces) {
        return exchange -> {
            OutputStream out = events(exchange);
            for (String piece : pieces) {
                out.write(event(piece));
                out.flush();
            }
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        };
    }

    /// Streams the pieces and breaks off.
    public static Script breakingOffAfter(String... pieces) {
        return exchange -> {
            OutputStream out = events(exchange);
            for (String piece : pieces) {
                out.write(event(piece));
            }
            out.flush();
        };
    }

    /// Begins to answer and never goes on.
    public static Script falling(long milliseconds) {
        return exchange -> {
            OutputStream out = events(exchange);
            out.write(event("The "));
            out.flush();
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public static Script status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static OutputStream events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static byte[] event(String piece) {
        String text = JsonMapper.shared().writeValueAsString(piece);
        return ("data: {\"choices\":[{\"delta\":{\"content\":" + text + "}}]}\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /// The bodies that came.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
