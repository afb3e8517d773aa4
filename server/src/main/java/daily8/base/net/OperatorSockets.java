package daily8.base.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/// Connections to an address that the operator configured and that speaks no HTTP: a mail server.
///
/// To this one host and port only, whatever a library asks for. The wall clock covers everything:
/// when it ends, the connection is cut, however slowly the other side talks. Thread-safe.
public final class OperatorSockets extends SocketFactory implements AutoCloseable {
    private final String host;
    private final int port;
    private final Duration wallClock;
    private final ScheduledThreadPoolExecutor watch;

    public OperatorSockets(String host, int port, Duration wallClock) {
        this.host = host;
        this.port = port;
        this.wallClock = wallClock;
        this.watch =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("operator-wall-clock").daemon().factory());
        this.watch.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Socket createSocket() {
        return new BoundSocket();
    }

    @Override
    public Socket createSocket(String to, int at) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(to, at));
        return socket;
    }

    @Override
    public Socket createSocket(String to, int at, InetAddress from, int fromPort)
            throws IOException {
        return createSocket(to, at);
    }

    @Override
    public Socket createSocket(InetAddress to, int at) throws IOException {
        return createSocket(to.getHostName(), at);
    }

    @Override
    public Socket createSocket(InetAddress to, int at, InetAddress from, int fromPort)
            throws IOException {
        return createSocket(to.getHostName(), at);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /// Goes nowhere else, and not for longer.
    private final class BoundSocket extends Socket {
        private @Nullable ScheduledFuture<?> cut;

        @Override
        public void connect(SocketAddress to, int timeoutMillis) throws IOException {
            boolean right =
                    to instanceof InetSocketAddress address
                            && address.getPort() == port
                            && address.getHostString().equalsIgnoreCase(host);
            if (!right) {
                throw new SocketException("not the address that is configured");
            }
            cut = watch.schedule(this::cut, wallClock.toMillis(), TimeUnit.MILLISECONDS);
            super.connect(to, timeoutMillis == 0 ? (int) wallClock.toMillis() : timeoutMillis);
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        private void cut() {
            try {
                close();
            } catch (IOException e) {
                // It is closed for good, whatever it says.
            }
        }

        @Override
        public void close() throws IOException {
            ScheduledFuture<?> waiting = cut;
            if (waiting != null) {
                waiting.cancel(false);
            }
            super.close();
        }
    }
}
