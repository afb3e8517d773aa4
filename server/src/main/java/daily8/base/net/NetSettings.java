package daily8.base.net;

import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How the site goes out to the web.
///
/// A name is looked up for at most `dnsTimeout`; a body that comes, after `rateGrace`, slower than
/// `minimumBytesPerSecond` on average is given up.
public record NetSettings(
        List<String> allowNetworks,
        Optional<URI> contact,
        Duration dnsTimeout,
        int minimumBytesPerSecond,
        Duration rateGrace) {
    public static final Setting ALLOW_NETWORKS =
            new Setting(
                    "allow-networks",
                    "",
                    "private networks that may be asked, at any port and without a pause, such as"
                            + " 127.0.0.0/8,10.1.0.0/16");

    public static final Setting CONTACT =
            new Setting(
                    "contact",
                    "",
                    "a web address where publishers find who runs this site; part of the user"
                            + " agent");

    /// 5 s: one try of a usual resolver (resolv.conf's default). 1 kB/s: slower, even a feed of 20
    /// kB would not be whole at the wall clock of 20 s.
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

    public static NetSettings from(Values values) {
        try {
            NetSettings settings = DEFAULT.withAllowNetworks(values.list(ALLOW_NETWORKS));
            String contact = values.text(CONTACT).strip();
            return contact.isEmpty() ? settings : settings.withContact(new URI(contact));
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw new SettingsException("the way out to the web: " + e.getMessage(), e);
        }
    }

    public NetSettings withAllowNetworks(List<String> networks) {
        return new NetSettings(networks, contact, dnsTimeout, minimumBytesPerSecond, rateGrace);
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
