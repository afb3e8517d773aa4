package daily8.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.html.HtmlText;
import daily8.testing.SafeHtmlOracle;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProxiedHtmlTest {
    private final PictureSigner signer = new PictureSigner(new byte[32]);
    private final ProxiedHtml html = new ProxiedHtml(signer);

    @Test
    void picturesComeByWayOfThisServer() {
        String url = "https://img.example/boat.jpg?a=1&b=2";
        String column = signer.address(url, PictureWidth.COLUMN);
        String shown =
                shown(
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
        String shown = shown("<img src=\"https://img.example/boat.jpg\">");
        assertThat(shown)
                .startsWith(
                        "<img src=\""
                                + signer.address("https://img.example/boat.jpg", PictureWidth.WIDE))
                .contains("alt=\"\"")
                .doesNotContain("srcset");
    }

    @Test
    void whatAnOlderPolicyLetThroughIsCaughtWhenItIsShown() {
        assertThat(shown("<p onclick=x>a<script>b</script></p>")).isEqualTo("<p>a</p>");
    }

    @Test
    void placesAreLitUpAndTheNextReaderSeesTheirOwn() {
        String text = "<p>The boat is late.</p>";
        HtmlText.Mark boat = new HtmlText.Mark("k1", 4, 8);
        assertThat(html.rewrite(text, List.of(boat)))
                .isEqualTo("<p>The <mark id=\"k1\" class=\"place k1\">boat</mark> is late.</p>");
        assertThat(shown(text)).isEqualTo(text);
    }

    private String shown(String clean) {
        return html.rewrite(clean, List.of());
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
