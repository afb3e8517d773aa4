package daily8.base.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    private final AddressRules strict = new AddressRules(NetSettings.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::1",
                "2003::1",
                "2606:4700::1111",
                "3ffe:ffff::1"
            })
    void publicAddressesMayBeAsked(String address) {
        assertThat(strict.refusal(InetAddress.ofLiteral(address), 443)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.255.255.255",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "198.19.255.255",
                "203.0.113.9",
                "239.1.1.1",
                "240.0.0.1",
                "::",
                "::1",
                "64:ff9b::808:808",
                "100::1",
                "2001::1",
                "2001:1ff::1",
                "2001:db8:1::1",
                "2002:808:808::1",
                "3fff:fff::1",
                "4000::1",
                "fc00::1",
                "fe80::1",
                "fec0::1",
                "ff0e::1"
            })
    void specialAddressesMayNot(String address) {
        assertThat(strict.refusal(InetAddress.ofLiteral(address), 443)).isPresent();
    }

    @Test
    void onlyPortsOfTheWebAreAsked() {
        InetAddress address = InetAddress.ofLiteral("1.1.1.1");

        assertThat(strict.refusal(address, 8443)).isEmpty();
        assertThat(strict.refusal(address, 22)).contains("port 22 is not a port of the web");
    }

    @Test
    void networksOfTheOperatorMayBeAskedAtAnyPort() {
        AddressRules rules =
                new AddressRules(
                        NetSettings.DEFAULT.withAllowNetworks(
                                List.of("10.1.0.0/17", "fd00:1::/33")));

        assertThat(rules.refusal(InetAddress.ofLiteral("10.1.127.255"), 22)).isEmpty();
        assertThat(rules.refusal(InetAddress.ofLiteral("10.1.128.0"), 80)).isPresent();
        assertThat(rules.refusal(InetAddress.ofLiteral("fd00:1:7fff::1"), 9)).isEmpty();
        assertThat(rules.refusal(InetAddress.ofLiteral("fd00:1:8000::1"), 80)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "ten/8", "10.0.0.0/x", "10.0/8x"})
    void aNetworkThatIsNoneIsSaidAtOnce(String network) {
        assertThatThrownBy(() -> NetSettings.DEFAULT.withAllowNetworks(List.of(network)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://paper.org",
                "http://Paper.Org./a?b#c",
                "https://under_score.paper.org:8443/",
                "http://bücher.de/ä?ö",
                "http://1.2.3.4/",
                "http://[2606:4700::1111]/",
                "http://7.am.paper.org/"
            })
    void usualAddressesAreRead(String address) {
        assertThat(WebAddress.read(URI.create(address))).isInstanceOf(WebAddress.Accepted.class);
    }

    @Test
    void anAddressIsReadIntoWhatTheRequestNeeds() {
        WebAddress address = accepted("HTTPS://Bücher.DE:8443/ä?q=1/2#top");

        assertThat(address.scheme()).isEqualTo("https");
        assertThat(address.host()).isEqualTo("xn--bcher-kva.de");
        assertThat(address.port()).isEqualTo(8443);
        assertThat(address.target()).isEqualTo("/%C3%A4?q=1/2");
        assertThat(accepted("http://paper.org?q=/").target()).isEqualTo("/?q=/");
        assertThat(accepted("http://paper.org#a/b").target()).isEqualTo("/");
    }

    private static WebAddress accepted(String address) {
        return ((WebAddress.Accepted) WebAddress.read(URI.create(address))).address();
    }
}
