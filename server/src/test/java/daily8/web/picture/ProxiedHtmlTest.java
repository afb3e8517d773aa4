package daily8.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.SafeHtmlOracle;
import org.junit.jupiter.api.Test;

final class ProxiedHtmlTest {
    private final PictureSigner signer = new PictureSigner(new byte[32]);
    private final ProxiedHtml html = new ProxiedHtml(signer);

    @Test
    void picturesComeByWayOfThisServer() {
        String url = "https://img.example/boat.jpg?a=1&b=2";
        String column = signer.address(url, PictureWidth.COLUMN);
        String shown =
                html.rewrite(
                        "<p>A<img src=\"https://img.example/boat.jpg?a=1&amp;b=2\" alt=\"Boat\""
                                + " width=\"1200\" height=\"800\"></p>");
        assertThat(shown)
                .startsWith("<p>A<img src=\"" + column + "\" srcset=\"" + column + " 640w, ")
                .contains(" 1280w\"")
                .contains("alt=\"Boat\" width=\"1200\" height=\"800\"")
                .contains("loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"")
                .doesNotContain("src=\"http");
        assertThat(SafeHtmlOracle.faults(shown)).isEmpty();
    }

    @Test
    void aPictureOfUnknownSizeComesInOneWidthAndWithAnEmptyAlternative() {
        String shown = html.rewrite("<img src=\"https://img.example/boat.jpg\">");
        assertThat(shown)
                .startsWith(
                        "<img src=\""
                                + signer.address("https://img.example/boat.jpg", PictureWidth.WIDE))
                .contains("alt=\"\"")
                .doesNotContain("srcset");
    }

    @Test
    void whatAnOlderPolicyLetThroughIsCaughtWhenItIsShown() {
        assertThat(html.rewrite("<p onclick=x>a<script>b</script></p>")).isEqualTo("<p>a</p>");
    }

    @Test
    void theKeyOutlivesARestart() {
        MemoryState state = new MemoryState();
        String before = PictureSigner.of(state).address("https://a.example/", PictureWidth.ICON);
        String after = PictureSigner.of(state).address("https://a.example/", PictureWidth.ICON);
        assertThat(after).isEqualTo(before);
        assertThat(
                        PictureSigner.of(new MemoryState())
                                .address("https://a.example/", PictureWidth.ICON))
                .isNotEqualTo(before);
    }
}
