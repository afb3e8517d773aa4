package daily8.testing;

import daily8.base.net.AddressRules;
import daily8.base.net.CheckingResolver;
import daily8.base.net.GuardedHttp;
import daily8.base.net.InProcessOrigin;
import daily8.base.net.NameLookup;
import daily8.base.net.NetSettings;
import daily8.base.net.RedirectingHttp;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;

/// The real way out, opened towards the sites of a test.
public record TestHttp(
        NetSettings settings, NameLookup names, InProcessOrigin inside, SSLContext tls) {
    /// As an installation has it by default: no private address; no name is known either.
    public static TestHttp strict() {
        return new TestHttp(
                NetSettings.DEFAULT, TestHttp::unknown, InProcessOrigin.NONE, defaultTls());
    }

    /// May ask this network too.
    public static TestHttp allowing(String network) {
        return strict().with(NetSettings.DEFAULT.withAllowNetworks(List.of(network)));
    }

    public TestHttp with(NetSettings other) {
        return new TestHttp(other, names, inside, tls);
    }

    public TestHttp with(NameLookup other) {
        return new TestHttp(settings, other, inside, tls);
    }

    public TestHttp with(InProcessOrigin other) {
        return new TestHttp(settings, names, other, tls);
    }

    public TestHttp with(SSLContext other) {
        return new TestHttp(settings, names, inside, other);
    }

    public CheckingResolver resolver() {
        return new CheckingResolver(names, new AddressRules(settings), settings.dnsTimeout());
    }

    public GuardedHttp open() {
        return new RedirectingHttp(settings, resolver(), inside, tls);
    }

    /// A body slower than `bytesPerSecond` after `grace` is given up.
    public TestHttp withMinimumRate(int bytesPerSecond, Duration grace) {
        return with(
                new NetSettings(
                        settings.allowNetworks(),
                        settings.contact(),
                        settings.dnsTimeout(),
                        bytesPerSecond,
                        grace));
    }

    private static InetAddress[] unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    private static SSLContext defaultTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has TLS", e);
        }
    }
}
