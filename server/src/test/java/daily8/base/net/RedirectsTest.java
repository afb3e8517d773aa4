package daily8.base.net;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Refused;
import daily8.testing.Answer;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// S2 and S3. The public web is 127.0.0.1 here, the private network 127.0.0.2.
class RedirectsTest {
    private final TestSite site = TestSite.start();
    private final TestSite canary =
            TestSite.start("127.0.0.2").on("/", Answer.ok("text/plain", "caught"));

    @AfterEach
    void close() {
        site.close();
        canary.close();
    }

    static Stream<Arguments> redirects() {
        return Stream.of(301, 302, 303, 307, 308)
                .flatMap(code -> Stream.of(1, 2, 5).map(hops -> Arguments.of(code, hops)));
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void s3_aRedirectToAPrivateAddressIsRefusedAtEveryHop(int code, int hops) {
        for (int hop = hops; hop > 1; hop--) {
            site.on("/" + hop, Answer.redirect(code, site.uri("/" + (hop - 1))));
        }
        site.on("/1", Answer.redirect(code, canary.uri("/")));

        assertThat(get("/" + hops)).isInstanceOf(Refused.class);
        assertThat(site.hits("/1")).isEqualTo(1);
        assertThat(canary.connections()).isZero();
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void s3_aRedirectToAnotherSchemeIsRefused(int code, int hops) {
        for (String target :
                List.of(
                        "file:///etc/passwd",
                        "gopher://127.0.0.1:70/",
                        "jar:http://127.0.0.1/a.jar!/b",
                        "ftp://127.0.0.1/",
                        "data:text/plain,hello",
                        "http:",
                        "//",
                        "http://[::1",
                        "http://user:secret@127.0.0.1/")) {
            site.on("/" + hops, Answer.redirect(code, target));
            assertThat(get("/" + hops)).as(target).isInstanceOf(Refused.class);
        }
    }

    @Test
    void s3_refreshHeadersAndElementsAreNotFollowed() {
        String page = "<meta http-equiv=\"refresh\" content=\"0;url=" + canary.uri("/") + "\">";
        site.on(
                "/refresh",
                Answer.ok("text/html", page).with("Refresh", "0; url=" + canary.uri("/")));

        assertThat(get("/refresh")).isInstanceOf(Answered.class);
        assertThat(canary.connections()).isZero();
    }

    @Test
    void s2_aNameThatLeadsElsewhereTheSecondTimeIsRefusedThen() {
        AtomicInteger asked = new AtomicInteger();
        NameLookup rebinding =
                host -> new InetAddress[] {address(asked.getAndIncrement() == 0 ? 1 : 2)};
        site.on("/", Answer.ok("text/plain", "first").with("Connection", "close"));
        try (GuardedHttp http = TestHttp.allowing("127.0.0.1/32").with(rebinding).open()) {
            URI url = URI.create("http://rebinding.org:" + site.port() + "/");

            assertThat(http.get(url, Map.of(), Limits.DOCUMENT)).isInstanceOf(Answered.class);
            assertThat(http.get(url, Map.of(), Limits.DOCUMENT)).isInstanceOf(Refused.class);
        }
        assertThat(asked).hasValue(2);
        assertThat(canary.connections()).isZero();
    }

    @Test
    void s2_aNameWithOnePrivateAddressAmongPublicOnesIsRefusedWhole() {
        NameLookup mixed = host -> new InetAddress[] {address(1), address(2)};
        NameLookup families = host -> new InetAddress[] {address(1), InetAddress.ofLiteral("::1")};
        URI url = URI.create("http://mixed.org:" + site.port() + "/");
        for (NameLookup lookup : List.of(mixed, families)) {
            try (GuardedHttp http = TestHttp.allowing("127.0.0.1/32").with(lookup).open()) {
                assertThat(http.get(url, Map.of(), Limits.DOCUMENT)).isInstanceOf(Refused.class);
            }
        }
        assertThat(site.connections()).isZero();
        assertThat(canary.connections()).isZero();
    }

    @Test
    void s2_aPublicNameForAPrivateAddressIsRefused() {
        NameLookup lookup = host -> new InetAddress[] {address(2)};
        try (GuardedHttp http = TestHttp.allowing("127.0.0.1/32").with(lookup).open()) {
            URI url = URI.create("http://innocent.org:" + canary.port() + "/");

            assertThat(http.get(url, Map.of(), Limits.DOCUMENT)).isInstanceOf(Refused.class);
        }
        assertThat(canary.connections()).isZero();
    }

    private FetchResult get(String target) {
        try (GuardedHttp http = TestHttp.allowing("127.0.0.1/32").open()) {
            return http.get(site.uri(target), Map.of(), Limits.DOCUMENT);
        }
    }

    private static InetAddress address(int last) {
        return InetAddress.ofLiteral("127.0.0." + last);
    }
}
