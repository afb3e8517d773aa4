package daily8.html;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.extract.Extractor;
import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import daily8.model.Draft;
import daily8.model.FeedItem;
import daily8.model.SourceText;
import daily8.testing.HtmlCase;
import daily8.testing.SafeHtmlOracle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile texts in every field of a feed, through parser, extractor and sanitiser.
final class S5FeedXssTest {
    private static final URI PAGE = URI.create("https://news.example/1");

    private final FeedParser parser = new FeedParser();
    private final Extractor extractor = new Extractor();

    static List<HtmlCase> hostile() {
        return HtmlCase.in("hostile.txt");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void s5_nothingActiveOfAFeedIsKept(HtmlCase hostile) {
        for (HostileFeed feed : HostileFeed.with(hostile.input())) {
            for (FeedItem item : items(feed)) {
                assertPlain(feed, item.title());
                item.authors().forEach(author -> assertPlain(feed, author));
                item.categories().forEach(category -> assertPlain(feed, category));
                assertSafe(feed, Sanitizer.sanitize(item.contentHtml(), PAGE.toString()));
                assertSafe(feed, Sanitizer.sanitize(item.summaryHtml(), PAGE.toString()));
                assertDraft(feed, extractor.extract(new SourceText.FeedContent(PAGE, item)));
                assertDraft(feed, extractor.extract(new SourceText.FeedSummaryOnly(PAGE, item)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void s5_nothingActiveOfAPageIsKept(HtmlCase hostile) {
        String sentence =
                "<p>The harbour council voted on Tuesday to keep the northern ferry open.</p>";
        String page =
                "<html><head><title>Harbour</title></head><body><article>"
                        + sentence.repeat(5)
                        + hostile.input()
                        + sentence.repeat(5)
                        + "</article></body></html>";
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        Draft draft = extractor.extract(new SourceText.PageFetched(PAGE, body, "text/html"));
        assertThat(SafeHtmlOracle.faults(draft.html())).as(draft.html()).isEmpty();
    }

    private List<FeedItem> items(HostileFeed feed) {
        try {
            byte[] body = feed.body().getBytes(StandardCharsets.UTF_8);
            return parser.parse(body, feed.type(), "https://news.example/feed").items();
        } catch (FeedException e) {
            // A feed that its texts tear apart gives nothing, which is as safe.
            return List.of();
        }
    }

    private static void assertDraft(HostileFeed feed, Draft draft) {
        assertSafe(feed, draft.html());
        assertPlain(feed, draft.title());
        assertWeb(feed, draft.image());
        assertWeb(feed, draft.canonicalUrl());
        draft.images().forEach(image -> assertWeb(feed, image.url()));
    }

    private static void assertSafe(HostileFeed feed, String html) {
        assertThat(SafeHtmlOracle.faults(html)).as("%s => %s", feed.name(), html).isEmpty();
    }

    /// Plain text may hold any sign that a page escapes, but nothing that no page can show.
    private static void assertPlain(HostileFeed feed, String text) {
        boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n');
        assertThat(control).as("%s => %s", feed.name(), text).isFalse();
    }

    private static void assertWeb(HostileFeed feed, String address) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        assertThat(address.isEmpty() || web).as("%s => %s", feed.name(), address).isTrue();
    }
}
