package daily8.base.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/// Looks names up and lets only addresses through that may be asked. What it returns is what the
/// client connects to, so a name cannot lead elsewhere between the check and the connection.
///
/// A name with one forbidden address is refused whole. Lookups block for as long as the system
/// likes: they run on few threads of their own, one lookup a name at a time, and whoever waits
/// gives up after a while. Thread-safe.
public final class CheckingResolver implements DnsResolver, AutoCloseable {
    /// So many slow names at once hold nobody up but each other: half of the visits under way.
    private static final int THREADS = 32;

    private static final int WAITING = 512;

    /// Addresses tried for one connection; more only prolong failing.
    private static final int MAX_ADDRESSES = 4;

    /// Names that lead nowhere by definition (RFC 6761); no resolver is bothered with them.
    private static final List<String> RESERVED = List.of("example", "invalid", "test", "onion");

    private final NameLookup lookup;
    private final AddressRules rules;
    private final Duration timeout;
    private final ExecutorService threads;
    private final ConcurrentMap<String, CompletableFuture<InetAddress[]>> running =
            new ConcurrentHashMap<>();

    public CheckingResolver(NameLookup lookup, AddressRules rules, Duration timeout) {
        this.lookup = lookup;
        this.rules = rules;
        this.timeout = timeout;
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(WAITING),
                        Thread.ofPlatform().name("dns-", 1).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = resolve(host);
        for (InetAddress address : addresses) {
            Optional<String> refusal = rules.refusal(address, port);
            if (refusal.isPresent()) {
                throw new AddressRefusedException(host, refusal.get());
            }
        }
        return Arrays.stream(addresses)
                .limit(MAX_ADDRESSES)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /// The addresses of a name, unchecked: for telling whose they are, never for connecting.
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        Optional<InetAddress> literal = WebAddress.literal(host);
        if (literal.isPresent()) {
            return new InetAddress[] {literal.get()};
        }
        String lastLabel = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (RESERVED.contains(lastLabel)) {
            throw new AddressRefusedException(
                    host, "names under ." + lastLabel + " are reserved and lead nowhere");
        }
        try {
            return lookUp(host).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unknown(host, "no answer for " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw unknown(host, "no such name");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, "interrupted");
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private CompletableFuture<InetAddress[]> lookUp(String host) throws UnknownHostException {
        CompletableFuture<InetAddress[]> mine = new CompletableFuture<>();
        CompletableFuture<InetAddress[]> earlier = running.putIfAbsent(host, mine);
        if (earlier != null) {
            return earlier;
        }
        try {
            threads.execute(() -> {
                try {
                    mine.complete(lookup.lookup(host));
                } catch (UnknownHostException | RuntimeException e) {
                    mine.completeExceptionally(e);
                } finally {
                    running.remove(host, mine);
                }
            });
            return mine;
        } catch (RejectedExecutionException e) {
            running.remove(host, mine);
            mine.completeExceptionally(e);
            throw unknown(host, "too many names are waiting");
        }
    }

    private static UnknownHostException unknown(String host, String why) {
        return new UnknownHostException(host + " cannot be looked up: " + why);
    }
}
