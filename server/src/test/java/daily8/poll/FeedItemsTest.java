package daily8.poll;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import daily8.model.RightsPolicy;
import daily8.model.Source;
import daily8.store.Visit;
import daily8.testing.TestArticles;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedItemsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Feed FEED = TestArticles.feed("tidings.example", "/feed");
    private static final String LONG = "<p>" + "The bridge stood firm. ".repeat(40) + "</p>";

    private final FeedItems items = new FeedItems();

    @Test
    void anItemIsKnownByTheAddressOfItsArticle() {
        Visit.Item item = read(item("g1", "https://tidings.example/1?utm_source=rss#top", LONG));

        assertThat(item.guid()).isEqualTo("g1");
        assertThat(item.itemUrl()).isEqualTo(URI.create("https://tidings.example/1"));
        assertThat(item.article().id()).isEqualTo(TestArticles.id("https://tidings.example/1"));
        assertThat(item.article().url()).isEqualTo(URI.create("https://tidings.example/1"));
    }

    @Test
    void aGuidThatIsAnAddressStandsInForAMissingLink() {
        Visit.Item item = read(item("https://tidings.example/1", "", LONG));

        assertThat(item.itemUrl()).isEqualTo(URI.create("https://tidings.example/1"));
    }

    @Test
    void anItemWithoutAnyAddressIsKnownByFeedAndGuidAndLinksToTheSite() {
        Visit.Item one = read(item("g1", "", ""));
        Visit.Item same = read(item("g1", "", LONG));
        Visit.Item two = read(item("g2", "", ""));

        assertThat(one.article().id()).isEqualTo(same.article().id());
        assertThat(one.article().id()).isNotEqualTo(two.article().id());
        assertThat(one.itemUrl().toString()).startsWith("https://tidings.example/feed#");
        assertThat(one.article().url()).isEqualTo(URI.create("https://tidings.example/"));
        assertThat(one.wantsPage()).isFalse();
    }

    @Test
    void anItemWithoutAnythingIsKnownByWhatItSays() {
        assertThat(read(item("", "", LONG)).article().id())
                .isEqualTo(read(item("", "", LONG)).article().id())
                .isNotEqualTo(read(item("", "", "<p>Else</p>")).article().id());
    }

    @Test
    void f19_aTimeInTheFutureIsTakenForNow() {
        FeedItem late = at(item("g", "https://tidings.example/1", LONG), NOW.plusSeconds(3600));
        FeedItem early = at(item("g", "https://tidings.example/1", LONG), NOW.minusSeconds(3600));

        assertThat(read(late).article().publishedAt()).isEqualTo(NOW);
        assertThat(read(early).article().publishedAt()).isEqualTo(NOW.minusSeconds(3600));
        assertThat(read(item("g", "https://tidings.example/1", LONG)).article().publishedAt())
                .isEqualTo(NOW);
    }

    @Test
    void thePageOfAShortItemIsWanted() {
        assertThat(read(item("g", "https://tidings.example/1", "<p>Short</p>")).wantsPage())
                .isTrue();
        assertThat(read(item("g", "https://tidings.example/1", LONG)).wantsPage()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Feed.PageRule.class)
    void theFeedMaySayOtherwise(Feed.PageRule rule) {
        Feed feed = new Feed(FEED.id(), FEED.source(), FEED.url(), "", FEED.section(), rule);
        Visit.Item whole = read(item("g", "https://tidings.example/1", LONG), feed, source("en"));

        assertThat(whole.wantsPage()).isEqualTo(rule == Feed.PageRule.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,ar,en", "'',ar,ar", "AR_eg,en,ar", "'not a language',fr,fr"})
    void theLanguageIsTheFeedsElseTheSources(String feed, String source, String language) {
        ParsedFeed parsed = parsed(feed, item("g", "https://tidings.example/1", LONG));

        assertThat(items.read(parsed, FEED, source(source), NOW).getFirst().article().language())
                .isEqualTo(language);
    }

    @Test
    void theExcerptEndsWithAWordAndHoldsAtMost300Characters() {
        Article article = read(item("g", "https://tidings.example/1", LONG)).article();

        assertThat(article.excerpt()).hasSizeLessThanOrEqualTo(300).endsWith("…");
        assertThat(article.excerpt()).startsWith("The bridge stood firm. The bridge");
        assertThat(article.excerpt()).doesNotContain(" …");
    }

    @Test
    void s5_whatAFeedSmugglesInIsTakenOut() {
        String html =
                LONG
                        + "<script>alert(1)</script><img src=x onerror=alert(1)>"
                        + "<a href='javascript:alert(1)'>here</a>";
        Article article = read(item("g", "https://tidings.example/1", html)).article();

        assertThat(article.html()).doesNotContain("script").doesNotContain("onerror");
    }

    @Test
    void aFeedOfThirtyEntriesTakesAFewMilliseconds() {
        FeedItem item = item("g", "https://tidings.example/1", LONG.repeat(2));
        ParsedFeed parsed = parsed("en", Collections.nCopies(30, item));
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            items.read(parsed, FEED, source("en"), NOW);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }

        // 4 ms leave room for 3,000 entries a second on two cores; tests run with C1 only
        assertThat(best).isLessThan(Duration.ofMillis(20));
    }

    private Visit.Item read(FeedItem item) {
        return read(item, FEED, source("en"));
    }

    private Visit.Item read(FeedItem item, Feed feed, Source source) {
        return items.read(parsed("en", item), feed, source, NOW).getFirst();
    }

    private static Source source(String language) {
        Source source = TestArticles.source("tidings.example");
        return new Source(
                source.id(),
                source.name(),
                source.home(),
                language,
                "",
                source.section(),
                RightsPolicy.FULL,
                Optional.empty(),
                false);
    }

    private static ParsedFeed parsed(String language, FeedItem item) {
        return parsed(language, List.of(item));
    }

    private static ParsedFeed parsed(String language, List<FeedItem> items) {
        return new ParsedFeed(
                "rss-2.0",
                "Tidings",
                "https://tidings.example/",
                "",
                language,
                Optional.empty(),
                Optional.empty(),
                items,
                List.of());
    }

    private static FeedItem item(String id, String url, String html) {
        return new FeedItem(
                id,
                "The bridge",
                url,
                Optional.empty(),
                Optional.empty(),
                List.of("Mira Holm"),
                List.of("harbour"),
                html,
                "",
                "",
                List.of(),
                "");
    }

    private static FeedItem at(FeedItem item, Instant published) {
        return new FeedItem(
                item.id(),
                item.title(),
                item.url(),
                Optional.of(published),
                item.updatedAt(),
                item.authors(),
                item.categories(),
                item.contentHtml(),
                item.summaryHtml(),
                item.image(),
                item.enclosures(),
                item.commentsUrl());
    }
}
