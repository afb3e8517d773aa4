package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Image;
import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ImagesTest {
    @Test
    void aPictureThatIsLoadedLateHasItsRealAddress() {
        assertThat(read("<img src='data:image/gif;base64,x' data-src='/ferry.jpg'>"))
                .contains("https://news.example/ferry.jpg");
    }

    @Test
    void theLargestOfASetIsTaken() {
        assertThat(read("<img srcset='/s.jpg 300w, /l.jpg 1200w'>"))
                .contains("https://news.example/l.jpg");
    }

    @Test
    void pixelsAndIconsAreNoPictures() {
        assertThat(read("<img src='/count.gif' width=1 height=1>")).isEmpty();
        assertThat(read("<img src='/icon.png' width=32>")).isEmpty();
        assertThat(read("<img src='/tracking-pixel.gif'>")).isEmpty();
    }

    private static Optional<String> read(String html) {
        Element img = PageParser.parse(html, URI.create("https://news.example/a")).body().child(0);
        return Images.read(img, "").map(Image::url);
    }
}
