package daily8.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// A publisher on a loopback address with scripted answers, faults included ([Faults]).
///
/// Counts connections and requests, so that a test can say "it was never asked". Speaks just enough
/// HTTP/1.1 on plain sockets, because real servers refuse to be as wrong as real servers are.
public final class TestSite implements AutoCloseable {
    private final ServerSocket server;
    private final String scheme;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean recording = true;

    /// A request as it came; header names in lower case, `target` with its query.
    public record Request(String target, Map<String, String> headers, Instant at) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private TestSite(ServerSocket server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        Thread.ofVirtual().name("test-site").start(this::accept);
    }

    /// On 127.0.0.1, at a free port.
    public static TestSite start() {
        return start("127.0.0.1");
    }

    /// On another address of this machine: all of 127/8 is.
    public static TestSite start(String address) {
        try {
            ServerSocket server = new ServerSocket();
            server.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0), 256);
            return new TestSite(server, "http");
        } catch (IOException e) {
            throw new AssertionError("no free port on " + address, e);
        }
    }

    public static TestSite startTls(SSLContext tls) {
        try {
            ServerSocket server =
                    tls.getServerSocketFactory()
                            .createServerSocket(0, 256, InetAddress.ofLiteral("127.0.0.1"));
            return new TestSite(server, "https");
        } catch (IOException e) {
            throw new AssertionError("no free port", e);
        }
    }

    /// Answers `target` (path and query) from now on; other targets get 404.
    public TestSite on(String target, Answer answer) {
        answers.put(target, answer);
        return this;
    }

    /// Stops keeping requests, for measuring.
    public TestSite withoutRecording() {
        recording = false;
        return this;
    }

    public URI uri(String target) {
        return URI.create(
                scheme
                        + "://"
                        + server.getInetAddress().getHostAddress()
                        + ":"
                        + server.getLocalPort()
                        + target);
    }

    public int port() {
        return server.getLocalPort();
    }

    /// The requests for `target`, oldest first.
    public List<Request> requests(String target) {
        return requests.stream().filter(request -> request.target().equals(target)).toList();
    }

    public int hits(String target) {
        return requests(target).size();
    }

    /// Connections accepted, asked on or not.
    public int connections() {
        return connections.get();
    }

    /// Connections that are open now.
    public int openConnections() {
        return open.size();
    }

    @Override
    public void close() {
        closeQuietly(server);
        open.forEach(TestSite::closeQuietly);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 16 << 10);
            boolean keep = true;
            while (keep) {
                Request request = read(in);
                if (request == null) {
                    return;
                }
                if (recording) {
                    requests.add(request);
                }
                Answer answer = answers.getOrDefault(request.target(), Answer.status(404));
                keep = answer.write(request, out);
                out.flush();
            }
        } catch (IOException e) {
            // the other side went away: that is what many tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        String first = line(in);
        if (!first.startsWith("GET ")) {
            return null; // the end, or no HTTP
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int start = first.indexOf(' ') + 1;
        return new Request(
                first.substring(start, first.indexOf(' ', start)), headers, Instant.now());
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new AssertionError("closing a socket of this test failed", e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
