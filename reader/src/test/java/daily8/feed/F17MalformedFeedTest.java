package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Malformed feeds are recovered; what is no feed is refused with a reason, never with anything
/// else. What the repairs give is in the cases.
class F17MalformedFeedTest {
    private final FeedParser parser = new FeedParser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EMPTY     | ``",
                "EMPTY     | `  \n\t `",
                "HTML_PAGE | <!DOCTYPE html><html><head><title>Sign in</title></head></html>",
                "HTML_PAGE | <HTML><body>Not found</body></HTML>",
                "HTML_PAGE | <!-- cached --><html lang='en'>",
                "NO_FEED   | Service unavailable",
                "NO_FEED   | <svg xmlns='http://www.w3.org/2000/svg'/>",
                "NO_FEED   | {\"error\": \"gone\"}",
                "NO_FEED   | [1, 2]",
                "NO_FEED   | {\"total_count\": 1, \"items\": [{\"id\": 1}]}",
                "NO_FEED   | {\"items\": [",
                "NO_FEED   | <",
                "NO_FEED   | <!DOCTYPE rss ["
            })
    void f17_whatIsNoFeedIsRefusedWithAReason(FeedException.Reason reason, String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void f17_aFeedTornOffAnywhereKeepsTheItemsBefore() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/feed/rss-2.0/feed.xml"));
        int second = new String(whole, StandardCharsets.UTF_8).lastIndexOf("<item>");
        for (int length = second; length < whole.length; length++) {
            ParsedFeed torn = parser.parse(Arrays.copyOf(whole, length), "", "");
            FeedItem first = torn.items().getFirst();
            assertThat(first.id()).isEqualTo("courier-4711");
            assertThat(first.contentHtml()).endsWith("All 112 people are safe.</p>");
        }
    }

    @Test
    void f17_noDamageThrowsAnythingButAFeedException() throws IOException {
        Random random = new Random(17);
        for (Path feed : feeds()) {
            byte[] whole = Files.readAllBytes(feed);
            for (int round = 0; round < 60; round++) {
                byte[] damaged = damaged(whole, random);
                try {
                    assertThat(parser.parse(damaged, "", "https://x.example/")).isNotNull();
                } catch (FeedException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        byte[] nasty = "<>&\"'/=![]-\0;{}:\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(20); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = nasty[random.nextInt(nasty.length)];
        }
        return bytes;
    }

    private static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/feed"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("feed.")).toList();
        }
    }

    private ParsedFeed parse(String body) {
        return parser.parse(body.getBytes(StandardCharsets.UTF_8), "text/xml", "");
    }
}
