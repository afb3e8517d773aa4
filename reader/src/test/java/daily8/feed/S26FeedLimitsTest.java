package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Every text and list of a feed has a most.
class S26FeedLimitsTest {
    @Test
    void s26_textsAreCut() {
        FeedItem item =
                item(
                        "<title>"
                                + "t".repeat(1_000_000)
                                + "</title>"
                                + "<link>https://long.example/"
                                + "u".repeat(100_000)
                                + "</link>"
                                + "<description>"
                                + "d".repeat(300_000)
                                + "</description>"
                                + "<content:encoded>"
                                + "c".repeat(2_000_000)
                                + "</content:encoded>"
                                + "<author>"
                                + "a".repeat(10_000)
                                + "</author>"
                                + "<category>"
                                + "k".repeat(10_000)
                                + "</category>");
        assertThat(item.title()).hasSize(FeedLimits.TITLE);
        assertThat(item.url()).isEmpty();
        assertThat(item.summaryHtml()).hasSize(FeedLimits.SUMMARY);
        assertThat(item.contentHtml()).hasSize(FeedLimits.CONTENT);
        assertThat(item.authors().getFirst()).hasSize(FeedLimits.AUTHOR);
        assertThat(item.categories().getFirst()).hasSize(FeedLimits.CATEGORY);
    }

    @Test
    void s26_listsAreCut() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            fields.append("<category>c").append(i).append("</category>");
            fields.append("<author>a").append(i).append("</author>");
            fields.append("<enclosure url=\"https://e.example/").append(i).append("\"/>");
        }
        FeedItem item = item(fields.toString());
        assertThat(item.categories()).hasSize(FeedLimits.CATEGORIES);
        assertThat(item.authors()).hasSize(FeedLimits.AUTHORS);
        assertThat(item.enclosures()).hasSize(FeedLimits.ENCLOSURES);
    }

    @Test
    void s26_tooManyItemsAreLeftOutAndToldSo() {
        ParsedFeed feed = feed("<item><title>x</title></item>".repeat(5_000));
        assertThat(feed.items()).hasSize(FeedLimits.ITEMS);
        assertThat(feed.problems()).containsExactly("only the first 2000 items are read");
    }

    @Test
    void s26_problemsDoNotPileUp() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            items.append("<item><pubDate>never ").append(i).append("</pubDate></item>");
        }
        assertThat(feed(items.toString()).problems()).hasSize(FeedLimits.PROBLEMS);
    }

    @Test
    void s26_twoLongIdsThatBeginAlikeStayTwo() {
        String same = "g".repeat(5_000);
        FeedItem one = item("<guid isPermaLink=\"false\">" + same + "1</guid>");
        FeedItem two = item("<guid isPermaLink=\"false\">" + same + "2</guid>");
        assertThat(one.id()).hasSizeLessThan(FeedLimits.ID).isNotEqualTo(two.id());
    }

    private static FeedItem item(String fields) {
        return feed("<item>" + fields + "</item>").items().getFirst();
    }

    private static ParsedFeed feed(String items) {
        String start = "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>";
        byte[] body = (start + items + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
        return new FeedParser().parse(body, "", "https://limits.example/feed");
    }
}
