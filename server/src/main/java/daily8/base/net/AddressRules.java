package daily8.base.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides which resolved addresses may be asked.
///
/// IPv4: all but the special blocks of IANA's registry (RFC 6890 and successors), which Java's own
/// `isSiteLocalAddress` and its kin know only in part. IPv6: global unicast (2000::/3) without the
/// blocks that tunnel to, or stand for, something else. The networks that the operator lists may be
/// asked, at any port. Thread-safe.
public final class AddressRules {
    private static final List<Network> REFUSED_IPV4 =
            networks(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by providers; cloud metadata of some
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // a cloud's own host, inside public space
                    "169.254.0.0/16", // link-local; cloud metadata of most
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4"); // reserved, broadcast

    private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

    private static final List<Network> REFUSED_IPV6 =
            networks(
                    "2001::/23", // protocol assignments, Teredo
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4: carries an IPv4 address
                    "3fff::/20"); // documentation

    /// The ports where publishers are; others belong to other protocols.
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

    private final List<Network> allowed;

    public AddressRules(NetSettings settings) {
        this.allowed = networks(settings.allowNetworks().toArray(String[]::new));
    }

    /// Why `address` may not be asked at `port`, in words; empty where it may.
    public Optional<String> refusal(InetAddress address, int port) {
        if (isAllowedByOperator(address)) {
            return Optional.empty();
        }
        if (!isPublic(address)) {
            return Optional.of(
                    address.getHostAddress() + " is a private or reserved address, not the web");
        }
        return WEB_PORTS.contains(port)
                ? Optional.empty()
                : Optional.of("port " + port + " is not a port of the web");
    }

    /// True for the networks of `DAILY8_ALLOW_NETWORKS`.
    public boolean isAllowedByOperator(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    /// Whether the operator lists any network at all.
    boolean hasAllowed() {
        return !allowed.isEmpty();
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? REFUSED_IPV4.stream().noneMatch(network -> network.contains(address))
                : GLOBAL_IPV6.contains(address)
                        && REFUSED_IPV6.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... blocks) {
        return List.of(blocks).stream().map(Network::parse).toList();
    }
}
