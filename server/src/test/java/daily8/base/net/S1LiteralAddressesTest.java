package daily8.base.net;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Answer;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way of writing a private address, with the origin inside the process switched on.
class S1LiteralAddressesTest {
    private static final List<String> HOSTS =
            List.of(
                    "127.0.0.1",
                    "127.1",
                    "127.0.1",
                    "2130706433",
                    "0",
                    "0.0.0.0",
                    "0177.0.0.1",
                    "0177.0.0.01",
                    "017700000001",
                    "0x7f.1",
                    "0x7f.0.0.1",
                    "0x7f000001",
                    "127.0.0.1.",
                    "127.0.0.01",
                    "127.0.0.256",
                    "127.255.255.254",
                    "１２７.0.0.1",
                    "①②⑦.0.0.1",
                    "127。0。0。1",
                    "localhost",
                    "localhost.",
                    "LOCALHOST",
                    "deep.localhost",
                    "sample.example.",
                    "unserved.example",
                    "[::1]",
                    "[::]",
                    "[0:0:0:0:0:0:0:1]",
                    "[::ffff:127.0.0.1]",
                    "[::ffff:7f00:1]",
                    "[::127.0.0.1]",
                    "[::7f00:1]",
                    "[64:ff9b::7f00:1]",
                    "[64:ff9b::127.0.0.1]",
                    "[2002:7f00:1::]",
                    "[2001:0:7f00:1::]",
                    "[2001:db8::1]",
                    "[3fff::1]",
                    "[fd00::1]",
                    "[fe80::1]",
                    "[fe80::1%25eth0]",
                    "[ff02::1]",
                    "100.64.0.1",
                    "169.254.169.254",
                    "168.63.129.16",
                    "10.0.0.1",
                    "172.16.0.1",
                    "192.168.1.1",
                    "192.0.0.8",
                    "198.18.0.1",
                    "224.0.0.1",
                    "255.255.255.255",
                    "name:secret@127.0.0.1");

    private static final InProcessOrigin SAMPLE =
            new InProcessOrigin() {
                @Override
                public boolean serves(String host) {
                    return host.equals("sample.example");
                }

                @Override
                public FetchResult.Answered answer(URI url, Map<String, String> headers) {
                    return new FetchResult.Answered(
                            200, url, Optional.empty(), Map.of(), new byte[0]);
                }
            };

    private static TestSite canary;
    private static GuardedHttp http;
    private static UrlCheck check;

    @BeforeAll
    static void open() {
        canary = TestSite.start("0.0.0.0").on("/", Answer.ok("text/plain", "caught"));
        TestHttp real = TestHttp.strict().with(NameLookup.SYSTEM).with(SAMPLE);
        http = real.open();
        check = new UrlCheck(real.resolver());
    }

    @AfterAll
    static void close() {
        http.close();
        canary.close();
    }

    static Stream<String> addresses() {
        Stream<String> atTheCanary = HOSTS.stream().map(host -> host + ":" + canary.port());
        return Stream.concat(HOSTS.stream(), atTheCanary)
                .filter(host -> !host.equals("sample.example."))
                .flatMap(host -> Stream.of("http://" + host + "/", "https://" + host + "/"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void s1_aPrivateAddressIsRefusedHoweverItIsWritten(String address) throws URISyntaxException {
        FetchResult result = http.get(new URI(address), Map.of(), Limits.DOCUMENT);

        assertThat(result).isNotInstanceOf(FetchResult.Answered.class);
        FetchResult.Reason reason =
                result instanceof FetchResult.Failed failed
                        ? failed.kind()
                        : FetchResult.Reason.DNS;
        assertThat(reason).as("refused, or no such name").isEqualTo(FetchResult.Reason.DNS);
        assertThat(canary.connections()).isZero();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void s1_theCheckRefusesItToo(String address) {
        UrlCheck.Verdict verdict = check.check(address);

        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.reason()).isNotBlank();
    }
}
