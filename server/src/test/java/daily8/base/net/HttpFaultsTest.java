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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// F10 to F14 and F21 on plain connections; the clocks are shortened, not the paths.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // unguarded: for ever
class HttpFaultsTest {
    private static final Limits SHORT = new Limits(5 << 20, 10 << 20, Duration.ofMillis(400));
    private static final Limits NORMAL = Limits.DOCUMENT;

    private final TestSite site = TestSite.start();
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();

    @AfterEach
    void close() {
        http.close();
        site.close();
    }

    @Test
    void anAnswerComesWithStatusHeadersAndBody() {
        site.on("/feed?a=1", Answer.ok("text/xml", "<rss/>").with("ETag", "\"v1\""));

        Answered answer = answered("/feed?a=1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"v1\"");
        assertThat(text(answer)).isEqualTo("<rss/>");
        assertThat(site.requests("/feed?a=1").getFirst().header("user-agent"))
                .isEqualTo("Daily8/0.1 (self-hosted news reader)");
    }

    @Test
    void packedBodiesAreUnpackedHoweverOften() {
        byte[] plain = "the same words".getBytes(StandardCharsets.UTF_8);
        byte[] once = Faults.gzip(plain);
        site.on("/gzip", Answer.ok("text/plain", once).with("Content-Encoding", "gzip"));
        site.on(
                "/twice",
                Answer.ok("text/plain", Faults.gzip(once)).with("Content-Encoding", "gzip, GZIP"));
        site.on(
                "/deflate",
                Answer.ok("text/plain", zlib(plain)).with("Content-Encoding", "deflate"));

        // an uncompressed meta-block of 14 letters, then an empty last one (RFC 7932)
        byte[] brotli = HexFormat.of().parseHex("d00010" + HexFormat.of().formatHex(plain) + "03");
        site.on("/br", Answer.ok("text/plain", brotli).with("Content-Encoding", "br"));

        assertThat(text(answered("/br"))).isEqualTo("the same words");
        assertThat(text(answered("/gzip"))).isEqualTo("the same words");
        assertThat(text(answered("/twice"))).isEqualTo("the same words");
        assertThat(text(answered("/deflate"))).isEqualTo("the same words");
        assertThat(site.connections()).isEqualTo(1);
    }

    @Test
    void aKeptConnectionThatWasClosedIsReplaced() {
        site.on("/a", Answer.ok("text/plain", "one"));
        site.on("/b", (request, out) -> !Answer.ok("text/plain", "two").write(request, out));

        assertThat(text(answered("/a"))).isEqualTo("one");
        assertThat(text(answered("/b"))).isEqualTo("two");
        assertThat(text(answered("/a"))).isEqualTo("one");
    }

    @Test
    void f10_anOriginThatNeverAnswersIsCancelledAtTheWallClock() throws InterruptedException {
        site.on("/silent", Faults.neverAnswers());
        site.on("/fine", Answer.ok("text/plain", "here"));

        Failed failed = failed("/silent", SHORT);

        assertThat(failed.kind()).isEqualTo(Reason.TIMEOUT);
        assertThat(failed.after()).isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
        assertThat(text(answered("/fine"))).isEqualTo("here");
    }

    @Test
    void f11_aHeaderThatDripsEndsAtTheWallClock() {
        site.on("/drip", Faults.dripsHeader(Duration.ofMillis(30)));

        assertThat(failed("/drip", SHORT).kind()).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void f11_aBodyThatDripsEndsAtTheMinimumRate() {
        site.on("/drip", Faults.dripsBody(Duration.ofMillis(30)));
        TestHttp impatient =
                TestHttp.allowing("127.0.0.0/8").withMinimumRate(1_000, Duration.ofMillis(200));
        try (GuardedHttp guarded = impatient.open()) {
            Failed failed = (Failed) guarded.get(site.uri("/drip"), Map.of(), NORMAL);

            assertThat(failed.kind()).isEqualTo(Reason.TOO_SLOW);
            assertThat(failed.after()).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void f12_aRedirectLoopEndsAfterFive() {
        site.on("/loop", Answer.redirect(302, "/loop"));

        assertThat(failed("/loop", NORMAL).kind()).isEqualTo(Reason.REDIRECTS);
        assertThat(site.hits("/loop")).isEqualTo(6);
    }

    @Test
    void f12_fiveHopsAreFollowedAndSixAreNot() {
        for (int hop = 1; hop <= 6; hop++) {
            site.on("/" + hop, Answer.redirect(301, "/" + (hop - 1)));
        }
        site.on("/0", Answer.ok("text/plain", "there"));

        assertThat(text(answered("/5"))).isEqualTo("there");
        assertThat(failed("/6", NORMAL).kind()).isEqualTo(Reason.REDIRECTS);
    }

    @Test
    void f12_onlyTheWayThatIsPermanentFromTheStartCountsAsMoved() {
        site.on("/old", Answer.redirect(301, "/new"));
        site.on("/new", Answer.redirect(302, "/today"));
        site.on("/today", Answer.redirect(301, "/elsewhere"));
        site.on("/elsewhere", Answer.ok("text/plain", "there"));

        Answered answer = answered("/old");

        assertThat(answer.permanentUrl()).isEqualTo(Optional.of(site.uri("/new")));
        assertThat(answer.url()).isEqualTo(site.uri("/elsewhere"));
        assertThat(answered("/new").permanentUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void f13_aGzipBombStopsEarlyAndCostsLittleMemory(int times) {
        site.on("/bomb", Faults.bomb(200L << 20, times));
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();

        Failed failed = failed("/bomb", NORMAL);

        System.gc();
        long growth = memory.totalMemory() - memory.freeMemory() - before;
        assertThat(failed.kind()).isEqualTo(Reason.TOO_LARGE);
        assertThat(growth).isLessThan(32L << 20);
    }

    @Test
    void f13_whatUnpacksToMoreThan100TimesItsSizeIsRefusedBelowTheLimitToo() {
        byte[] packed = Faults.gzip(new byte[5 << 20]);
        site.on("/ratio", Answer.ok("text/plain", packed).with("Content-Encoding", "gzip"));

        Failed failed = failed("/ratio", NORMAL);

        assertThat(failed.kind()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failed.reason()).contains("100 times its size");
    }

    @Test
    void f14_endlessChunksStopAtTheLimitAndCutTheConnection() throws InterruptedException {
        site.on("/endless", Faults.endlessChunks());

        assertThat(failed("/endless", NORMAL).kind()).isEqualTo(Reason.TOO_LARGE);
        for (int i = 0; site.openConnections() > 0 && i < 100; i++) {
            Thread.sleep(10);
        }
        assertThat(site.openConnections()).isZero();
    }

    @Test
    void f14_aLengthBeyondTheLimitIsNotEvenRead() {
        site.on("/huge", Faults.announces(10L << 30, "x"));

        assertThat(failed("/huge", NORMAL).kind()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void f14_aBodyShorterThanAnnouncedIsNotTakenForWhole() {
        site.on("/short", Faults.announces(500, "only this"));

        assertThat(failed("/short", NORMAL).reason()).contains("ended too early");
    }

    @Test
    void f14_endlessHeadersStop() {
        site.on("/headers", Faults.endlessHeaders());

        assertThat(failed("/headers", NORMAL).kind()).isEqualTo(Reason.PROTOCOL);
    }

    @Test
    void f14_whatIsNoHttpIsAProtocolError() {
        site.on("/odd", Faults.says("SSH-2.0-OpenSSH_9.9\r\n"));
        site.on("/gone", Faults.hangsUp());

        assertThat(failed("/odd", SHORT).kind()).isIn(Reason.PROTOCOL, Reason.TIMEOUT);
        assertThat(failed("/gone", NORMAL).reason()).contains("without an answer");
    }

    @Test
    void f21_aNameThatIsUnknownFailsInWords() {
        Failed failed =
                (Failed) http.get(URI.create("http://no-such-paper.org/"), Map.of(), NORMAL);

        assertThat(failed.kind()).isEqualTo(Reason.DNS);
        assertThat(failed.reason()).contains("no-such-paper.org");
    }

    @Test
    void f21_slowNamesWaitOnFewThreadsAndHoldNobodyElseUp() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicInteger lookups = new AtomicInteger();
        NameLookup slow =
                host -> {
                    lookups.incrementAndGet();
                    if (host.startsWith("slow")) {
                        try {
                            answered.await();
                        } catch (InterruptedException e) {
                            throw new UnknownHostException("stopped");
                        }
                    }
                    return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
                };
        NetSettings settings =
                new NetSettings(
                        List.of("127.0.0.0/8"),
                        Optional.empty(),
                        Duration.ofSeconds(2),
                        1_000,
                        Duration.ofSeconds(5));
        site.on("/", Answer.ok("text/plain", "here"));
        try (GuardedHttp guarded = TestHttp.strict().with(settings).with(slow).open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<FetchResult>>();
            for (int i = 0; i < 200; i++) {
                String host = "slow" + i % 20 + ".org";
                waiting.add(
                        threads.submit(
                                () -> guarded.get(at(host, "/"), Map.of(), Limits.DOCUMENT)));
            }
            assertThat(guarded.get(at("quick.org", "/"), Map.of(), Limits.DOCUMENT))
                    .isInstanceOf(Answered.class);
            assertThat(lookups).hasValueLessThanOrEqualTo(20 + 1);
            for (Future<FetchResult> result : waiting) {
                assertThat(((Failed) result.get()).kind()).isEqualTo(Reason.DNS);
            }
        } finally {
            answered.countDown();
        }
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + site.port() + path);
    }

    private Answered answered(String target) {
        return (Answered) http.get(site.uri(target), Map.of(), NORMAL);
    }

    private Failed failed(String target, Limits limits) {
        FetchResult result = http.get(site.uri(target), Map.of(), limits);
        assertThat(result).isNotInstanceOf(Refused.class).isInstanceOf(Failed.class);
        return (Failed) result;
    }

    private static String text(Answered answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] zlib(byte[] plain) {
        try (DeflaterInputStream in = new DeflaterInputStream(new ByteArrayInputStream(plain))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
