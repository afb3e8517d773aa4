package daily8.base.net;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Reason;
import daily8.base.net.FetchResult.Refused;
import daily8.testing.Answer;
import daily8.testing.Faults;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import daily8.testing.TestTls;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class F15TlsTest {
    private final GuardedHttp http =
            TestHttp.allowing("127.0.0.0/8").with(TestTls.trusting()).open();

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void f15_aGoodCertificateIsAccepted() {
        try (TestSite site = site("good")) {
            assertThat(get(site.uri("/"))).isInstanceOf(Answered.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "expired, has expired",
        "self-signed, is signed by nobody we know",
        "other-host, is for another host"
    })
    void f15_aBadCertificateIsRefusedInWords(String certificate, String words) {
        try (TestSite site = site(certificate)) {
            Failed failed = (Failed) get(site.uri("/"));

            assertThat(failed.kind()).isEqualTo(Reason.TLS);
            assertThat(failed.reason()).isEqualTo("the certificate of 127.0.0.1 " + words);
            assertThat(site.hits("/")).isZero();
        }
    }

    static Stream<byte[]> outdatedServers() {
        ByteBuffer hello = ByteBuffer.allocate(5 + 4 + 38);
        hello.put(new byte[] {22, 3, 1}).putShort((short) 42); // record: handshake
        hello.put(new byte[] {2, 0, 0, 38}); // server hello
        hello.put(new byte[] {3, 1}).put(new byte[32]).put((byte) 0); // version, random, session
        hello.put(new byte[] {(byte) 0xc0, 0x13, 0}); // ECDHE with AES-128-SHA, no compression
        byte[] alert = {21, 3, 1, 0, 2, 2, 70}; // fatal: protocol version
        return Stream.of(hello.array(), alert);
    }

    @ParameterizedTest
    @MethodSource("outdatedServers")
    void f15_anOutdatedTlsVersionIsRefusedInWords(byte[] answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.startVirtualThread(() -> answerHello(server, answer));
            Failed failed =
                    (Failed) get(URI.create("https://127.0.0.1:" + server.getLocalPort() + "/"));

            assertThat(failed.kind()).isEqualTo(Reason.TLS);
            assertThat(failed.reason())
                    .isEqualTo("127.0.0.1 offers only outdated TLS, which anybody can read");
        }
    }

    @Test
    void f15_aServerWithoutTlsIsNotAskedInPlainInstead() {
        try (TestSite plain = TestSite.start().on("/", Answer.ok("text/plain", "plain"))) {
            Failed failed = (Failed) get(URI.create("https://127.0.0.1:" + plain.port() + "/"));

            assertThat(failed.kind()).isEqualTo(Reason.TLS);
            assertThat(plain.hits("/")).isZero();
        }
    }

    @Test
    void f15_aRedirectFromHttpsDownToHttpIsRefused() {
        try (TestSite site = site("good");
                TestSite plain = TestSite.start()) {
            site.on("/", Answer.redirect(301, plain.uri("/")));

            assertThat(get(site.uri("/"))).isInstanceOf(Refused.class);
            assertThat(plain.connections()).isZero();
        }
    }

    @Test
    void f11_aHandshakeThatNeverComesEndsAtTheWallClock() {
        try (TestSite silent = TestSite.start().on("/", Faults.neverAnswers())) {
            Limits limits = new Limits(1 << 20, 1 << 20, Duration.ofMillis(400));
            URI url = URI.create("https://127.0.0.1:" + silent.port() + "/");

            assertThat(http.get(url, Map.of(), limits)).isInstanceOf(Failed.class);
        }
    }

    private FetchResult get(URI url) {
        return http.get(url, Map.of(), Limits.DOCUMENT);
    }

    private static TestSite site(String certificate) {
        return TestSite.startTls(TestTls.server(certificate))
                .on("/", Answer.ok("text/plain", "safe"));
    }

    private static void answerHello(ServerSocket server, byte[] answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.skipNBytes(3);
            in.skipNBytes(in.readUnsignedShort());
            socket.getOutputStream().write(answer);
            in.readAllBytes();
        } catch (IOException e) {
            // the client hung up, as it should
        }
    }
}
