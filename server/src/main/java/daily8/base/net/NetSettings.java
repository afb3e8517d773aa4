package daily8.base.net;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the site goes out to the web.
///
/// `allowNetworks` are the blocks of addresses that may be asked though they are private
/// (`DAILY8_ALLOW_NETWORKS=127.0.0.0/8,10.1.0.0/16`), at any port and without a pause; `contact` is
/// the address that publishers find in our user agent (`DAILY8_CONTACT`). A name is looked up for
/// at most `dnsTimeout`; a body that comes, after `rateGrace`, slower than `minimumBytesPerSecond`
/// on average is given up.
public record NetSettings(
        List<String> allowNetworks,
        Optional<URI> contact,
        Duration dnsTimeout,
        int minimumBytesPerSecond,
        Duration rateGrace) {
    /// 5 s: what a resolver with one lost packet needs (glibc's own timeout for one try). 1 kB/s: a
    /// tenth of what the slowest modem did; at that rate the wall clock ends it anyway.
    public static final NetSettings DEFAULT =
            new NetSettings(
                    List.of(),
                    Optional.empty(),
                    Duration.ofSeconds(5),
                    1_000,
                    Duration.ofSeconds(5));

    public NetSettings {
        allowNetworks = List.copyOf(allowNetworks);
        allowNetworks.forEach(Network::parse);
    }

    /// These settings with the networks of a comma-separated list.
    public NetSettings withAllowNetworks(String list) {
        List<String> blocks =
                List.of(list.split(",")).stream()
                        .map(String::strip)
                        .filter(block -> !block.isEmpty())
                        .toList();
        return new NetSettings(blocks, contact, dnsTimeout, minimumBytesPerSecond, rateGrace);
    }

    public NetSettings withContact(URI address) {
        return new NetSettings(
                allowNetworks, Optional.of(address), dnsTimeout, minimumBytesPerSecond, rateGrace);
    }

    /// What publishers read in their logs: who asks, and where to complain.
    String userAgent() {
        String who = contact.map(address -> "+" + address + "; ").orElse("");
        return "Daily8/0.1 (" + who + "self-hosted news reader)";
    }
}
