package daily8.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A stream of events as a page has it open.
public final class OpenStream implements AutoCloseable {
    private final Socket socket;
    private final StringBuilder heard = new StringBuilder();

    public OpenStream(int port, String path, String cookie) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, port, cookie);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether this comes within the time.
    public boolean says(String words, Duration within) {
        return listen(within, words) && heard.indexOf(words) >= 0;
    }

    /// Whether the site ends it within the time.
    public boolean ends(Duration within) {
        return !listen(within, "no site ever says this \u0000");
    }

    /// False where the stream has ended.
    private boolean listen(Duration within, String until) {
        long end = System.nanoTime() + within.toNanos();
        try {
            InputStream in = socket.getInputStream();
            while (heard.indexOf(until) < 0) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return true;
                }
                socket.setSoTimeout(Math.toIntExact(left));
                int next = in.read();
                if (next < 0) {
                    return false;
                }
                heard.append((char) next);
            }
            return true;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
