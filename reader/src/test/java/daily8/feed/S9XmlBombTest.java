package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.ParsedFeed;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Documents made to hurt end within a second and take no memory with them.
@Timeout(20)
class S9XmlBombTest {
    /// A second on an idle core; twice that on one shared with other work.
    private static final Duration MOST = Duration.ofSeconds(2);

    private static final String END = "<rss><channel><title>a&lol9;</title></channel></rss>";

    @Test
    void s9_billionLaughsDoNotGrow() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            String ten = ("&lol" + (i - 1) + ";").repeat(10);
            doctype.append("<!ENTITY lol").append(i).append(" \"").append(ten).append("\">");
        }
        assertThat(title(doctype + "]>" + END).length()).isLessThan(100);
    }

    @Test
    void s9_aLongEntityUsedOftenDoesNotGrow() {
        String doctype = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
        String uses = "&a;".repeat(100_000);
        String feed = "<rss><channel><description>" + uses + "</description></channel></rss>";
        ParsedFeed parsed = inTime(() -> parse(doctype + feed));
        assertThat(parsed.description().length()).isLessThanOrEqualTo(FeedLimits.SUMMARY);
    }

    @Test
    void s9_elementsNested200000DeepAreRefused() {
        assertThatThrownBy(() -> inTime(() -> parse("<rss>" + "<a>".repeat(200_000))))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("nested deeper");
    }

    @Test
    void s9_elementsClosedAgain200000DeepAreRefused() {
        String deep = "<rss>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</rss>";
        assertThatThrownBy(() -> inTime(() -> parse(deep))).isInstanceOf(FeedException.class);
    }

    @Test
    void s9_anElementOf20000AttributesIsRefused() {
        StringBuilder feed = new StringBuilder("<rss");
        for (int i = 0; i < 20_000; i++) {
            feed.append(" a").append(i).append("=\"x\"");
        }
        assertThatThrownBy(() -> inTime(() -> parse(feed + "><channel/></rss>")))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("attributes");
    }

    @Test
    void s9_anAttributeOf100MegabytesIsRefused() {
        byte[] start = "<rss a=\"".getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[100 << 20];
        java.util.Arrays.fill(body, (byte) 'a');
        System.arraycopy(start, 0, body, 0, start.length);
        assertThatThrownBy(() -> inTime(() -> new FeedParser().parse(body, "", "")))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("larger");
    }

    @Test
    void s9_anAttributeJustBelowTheLimitIsReadInTime() {
        String big = "a".repeat(FeedLimits.BYTES - 1_000);
        String feed = "<rss a=\"" + big + "\"><channel><title>small</title></channel></rss>";
        assertThat(inTime(() -> parse(feed)).title()).isEqualTo("small");
    }

    @Test
    void s9_openTagsWithoutEndCostNoMoreThanTheirLength() {
        String feed = "<rss><channel><title>a</title>" + "<".repeat(1_000_000);
        assertThat(inTime(() -> parse(feed)).title()).isEqualTo("a");
    }

    @Test
    void s9_jsonNestedDeepIsRefused() {
        String deep = "{\"items\":" + "[".repeat(200_000);
        assertThatThrownBy(() -> inTime(() -> parse(deep))).isInstanceOf(FeedException.class);
    }

    private static String title(String feed) {
        return inTime(() -> parse(feed)).title();
    }

    private static ParsedFeed parse(String feed) {
        return new FeedParser().parse(feed.getBytes(StandardCharsets.UTF_8), "", "");
    }

    private static ParsedFeed inTime(Supplier<ParsedFeed> parsing) {
        // The processor's time: other work on the machine must not fail this.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        try {
            return parsing.get();
        } finally {
            long nanos = thread.getCurrentThreadCpuTime() - start;
            assertThat(Duration.ofNanos(nanos)).isLessThan(MOST);
        }
    }
}
