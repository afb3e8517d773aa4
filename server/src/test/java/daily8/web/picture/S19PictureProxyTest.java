package daily8.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.GuardedHttp;
import daily8.testing.Answer;
import daily8.testing.ManualClock;
import daily8.testing.TestHttp;
import daily8.testing.TestSite;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class S19PictureProxyTest {
    /// 40 x 30 pixels as a browser encodes them.
    private static final String WEBP =
            "UklGRmIAAABXRUJQVlA4IFYAAAAQBACdASooAB4APtFeq06oJSQiJWsxABoJQBhV6UCAVf/uAACVuOqd"
                    + "sAD+6WhWFv/xDnuU+hzMLCPg5M77+l3tnUvjGW80Mu2+VHzQy7V6Dosf0d/AAA==";

    private final TestSite publisher = TestSite.start();
    private final GuardedHttp http = TestHttp.allowing("127.0.0.0/8").open();
    private final PictureSigner signer = PictureSigner.of(new MemoryState());
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final PictureCache cache;
    private final PictureProxy proxy;

    S19PictureProxyTest(@TempDir Path folder) throws IOException {
        cache = PictureCache.in(folder, 1_000_000, InstantSource.system());
        proxy = new PictureProxy(http, signer, cache, clock);
    }

    @AfterEach
    void close() {
        publisher.close();
        http.close();
    }

    @Test
    void s19_aSignedPictureIsDrawnAnewInTheWidthThatWasAskedFor() {
        Picture.Ready ready = ready(show("/a.jpg", "image/jpeg", Drawn.file("jpg", 2000, 1000)));
        BufferedImage drawn = Drawn.read(ready.bytes());
        assertThat(ready.type()).isEqualTo("image/jpeg");
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(320);
        assertThat(near(drawn.getRGB(100, 100), Drawn.LEFT)).isTrue();
        assertThat(near(drawn.getRGB(600, 300), Drawn.RIGHT)).isTrue();
    }

    @Test
    void s19_aPictureIsFetchedOnce() {
        show("/a.png", "image/png", Drawn.file("png", 30, 20));
        show("/a.png", "image/png", Drawn.file("png", 30, 20));
        assertThat(publisher.hits("/a.png")).isEqualTo(1);
    }

    @Test
    void s19_anUnsignedOrAlteredAddressIsForbiddenAndAsksNobody() {
        String url = publisher.uri("/a.png").toString();
        String signature = signatureOf(signer.address(url, PictureWidth.COLUMN));
        String other =
                signatureOf(new PictureSigner(new byte[32]).address(url, PictureWidth.COLUMN));
        assertThat(proxy.get("640", "", url)).isInstanceOf(Picture.Forbidden.class);
        assertThat(proxy.get("640", other, url)).isInstanceOf(Picture.Forbidden.class);
        assertThat(proxy.get("320", signature, url)).isInstanceOf(Picture.Forbidden.class);
        assertThat(proxy.get("641", signature, url)).isInstanceOf(Picture.Forbidden.class);
        assertThat(proxy.get("640", signature, url + "?x")).isInstanceOf(Picture.Forbidden.class);
        assertThat(proxy.get("640", signature + "A", url)).isInstanceOf(Picture.Forbidden.class);
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void s19_f50k_aPictureThatClaims50000PixelsSquareIsRefusedBeforeItIsRead() {
        Picture bomb = show("/b.png", "image/png", Drawn.pngThatClaims(50_000, 50_000));
        assertThat(bomb)
                .isEqualTo(new Picture.Unusable("The picture is too large: 50000 x 50000 pixels."));
    }

    @Test
    void s19_drawingsInMarkupPagesAndUnknownKindsAreRefusedWhateverTheySayTheyAre() {
        String svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>";
        String html = "<!doctype html><script>alert(1)</script>";
        byte[] avif = "\0\0\0 ftypavif".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(show("/a.svg", "image/png", svg.getBytes(StandardCharsets.UTF_8))))
                .contains("SVG");
        assertThat(reason(show("/a.html", "image/png", html.getBytes(StandardCharsets.UTF_8))))
                .contains("HTML");
        assertThat(reason(show("/a.avif", "image/png", avif))).contains("AVIF");
        assertThat(reason(show("/a", "image/png", new byte[0]))).contains("OTHER");
    }

    @Test
    void s19_nothingOfAFileThatIsTwoThingsComesThrough() {
        byte[] gif = Drawn.file("gif", 40, 30);
        byte[] script = "/*<script>alert(1)</script>*/".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gif);
        both.writeBytes(script);
        Picture.Ready ready = ready(show("/a.gif", "text/html", both.toByteArray()));
        assertThat(ready.type()).isEqualTo("image/png");
        assertThat(new String(ready.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void s19_aBrokenPictureIsRefused() {
        byte[] half = Drawn.file("png", 300, 200);
        assertThat(show("/a.png", "image/png", Arrays.copyOf(half, 60)))
                .isInstanceOf(Picture.Unusable.class);
    }

    @Test
    void s19_aPublisherWithoutThePictureIsAbsent() {
        publisher.on("/gone.png", Answer.status(410));
        assertThat(get("/gone.png")).isInstanceOf(Picture.Absent.class);
        publisher.on("/down.png", Answer.status(503));
        assertThat(get("/down.png")).isInstanceOf(Picture.Unusable.class);
    }

    @Test
    void aPictureThatFailedIsNotAskedForAgainForTenMinutes() {
        publisher.on("/late.png", Answer.status(404));
        get("/late.png");
        assertThat(get("/late.png")).isInstanceOf(Picture.Absent.class);
        assertThat(publisher.hits("/late.png")).isEqualTo(1);

        clock.advance(FailedPictures.KEEP);
        assertThat(show("/late.png", "image/png", Drawn.file("png", 30, 20)))
                .isInstanceOf(Picture.Ready.class);
    }

    @Test
    void readersWhoAskAtOnceShareOneFetch() throws Exception {
        CountDownLatch everybodyAsked = new CountDownLatch(1);
        Answer picture = Answer.ok("image/png", Drawn.file("png", 30, 20));
        publisher.on(
                "/new.png",
                (request, out) -> {
                    everybodyAsked.await();
                    return picture.write(request, out);
                });
        List<Picture> seen = new CopyOnWriteArrayList<>();
        List<Thread> readers =
                IntStream.range(0, 8)
                        .mapToObj(_ -> Thread.ofPlatform().start(() -> seen.add(get("/new.png"))))
                        .toList();
        // one waits for the publisher, the others for that one
        while (readers.stream().filter(r -> r.getState() == Thread.State.WAITING).count() < 7) {
            Thread.onSpinWait();
        }
        everybodyAsked.countDown();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(seen).hasSize(8).allMatch(Picture.Ready.class::isInstance);
        assertThat(publisher.hits("/new.png")).isEqualTo(1);
    }

    @Test
    void s19_aSignedPrivateAddressIsNotAsked() {
        try (GuardedHttp strict = TestHttp.strict().open()) {
            PictureProxy guarded = new PictureProxy(strict, signer, cache, clock);
            String url = publisher.uri("/a.png").toString();
            String signature = signatureOf(signer.address(url, PictureWidth.ICON));
            assertThat(guarded.get("64", signature, url)).isInstanceOf(Picture.Forbidden.class);
            assertThat(publisher.connections()).isZero();
        }
    }

    @Test
    void aPictureInTheFormatOfBrowsersIsRead() {
        Picture.Ready ready =
                ready(show("/a.webp", "image/webp", Base64.getDecoder().decode(WEBP)));
        assertThat(Drawn.read(ready.bytes()).getWidth()).isEqualTo(40);
    }

    @Test
    void s19_everyAnswerIsSandboxedAndItsWordsAreText() {
        Picture[] all = {
            new Picture.Ready(new byte[1], "image/png"),
            new Picture.Forbidden("<b>no</b>"),
            new Picture.Absent("<b>gone</b>"),
            new Picture.Unusable("<b>bad</b>")
        };
        int[] statuses = {200, 403, 404, 502};
        for (int i = 0; i < all.length; i++) {
            PictureAnswer answer = PictureAnswer.of(all[i]);
            assertThat(answer.status()).isEqualTo(statuses[i]);
            assertThat(answer.headers())
                    .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox")
                    .containsEntry("X-Content-Type-Options", "nosniff");
            assertThat(answer.headers().get("Content-Type"))
                    .isEqualTo(i == 0 ? "image/png" : "text/plain; charset=utf-8");
        }
    }

    private Picture show(String target, String type, byte[] bytes) {
        publisher.on(target, Answer.ok(type, bytes));
        return get(target);
    }

    private Picture get(String target) {
        String address = signer.address(publisher.uri(target).toString(), PictureWidth.COLUMN);
        String query = URI.create(address).getRawQuery();
        String url = URLDecoder.decode(query.substring("u=".length()), StandardCharsets.UTF_8);
        return proxy.get("640", signatureOf(address), url);
    }

    private static String signatureOf(String address) {
        return URI.create(address).getPath().split("/", -1)[3];
    }

    private static Picture.Ready ready(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Ready.class);
        return (Picture.Ready) picture;
    }

    private static String reason(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Unusable.class);
        return ((Picture.Unusable) picture).reason();
    }

    private static boolean near(int rgb, Color expected) {
        Color color = new Color(rgb);
        return Math.abs(color.getRed() - expected.getRed()) < 12
                && Math.abs(color.getGreen() - expected.getGreen()) < 12
                && Math.abs(color.getBlue() - expected.getBlue()) < 12;
    }
}
