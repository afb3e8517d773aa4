package daily8.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscussionsTest {
    private static final URI ARTICLE = URI.create("https://tide.example/ferry");

    @Test
    void aPageOfItsOwnIsAPlaceToTalkAt() {
        assertThat(Discussions.page("https://forum.example/t/7#post-1", ARTICLE))
                .contains(URI.create("https://forum.example/t/7"));
    }

    @Test
    void theArticleItselfAndWhatIsNoWebPageAreNone() {
        for (String named :
                List.of(
                        "",
                        "https://tide.example/ferry#comments",
                        "https://tide.example/ferry?utm_source=feed",
                        "javascript:alert(1)",
                        "ftp://forum.example/t/7",
                        "https://forum.example/" + "x".repeat(500))) {
            assertThat(Discussions.page(named, ARTICLE)).as(named).isEmpty();
        }
    }
}
