package daily8.sample;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult;
import daily8.extract.Extractor;
import daily8.feed.FeedParser;
import daily8.model.Draft;
import daily8.model.FeedItem;
import daily8.model.Image;
import daily8.model.ParsedFeed;
import daily8.model.SourceText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the site's own reader makes of the sample publishers' feeds and pages: nothing is lost, and
/// nothing of what stands around a text comes along.
class SampleReadingTest {
    private static final Instant BASE = Instant.parse("2026-11-23T09:30:00Z");
    private static final SampleEdition EDITION = SampleEdition.bundled();

    private final SampleOrigin origin = new SampleOrigin(() -> EDITION, BASE);

    static List<SamplePublisher> publishers() {
        return EDITION.publishers();
    }

    @ParameterizedTest
    @MethodSource("publishers")
    void everyFeedIsReadWithoutRepair(SamplePublisher publisher) {
        ParsedFeed feed = feed(publisher);

        assertThat(feed.problems()).isEmpty();
        assertThat(feed.title()).isEqualTo(publisher.name());
        assertThat(feed.language()).isEqualTo(publisher.language());
        assertThat(feed.link()).isEqualTo(publisher.url("/").toString());
        assertThat(feed.items()).hasSameSizeAs(EDITION.articles(publisher));
    }

    @ParameterizedTest
    @MethodSource("publishers")
    void everyItemOfAFeedIsItsArticle(SamplePublisher publisher) {
        List<SampleArticle> articles = EDITION.articles(publisher);
        List<FeedItem> items = feed(publisher).items();

        for (int i = 0; i < articles.size(); i++) {
            SampleArticle article = articles.get(i);
            FeedItem item = items.get(i);
            assertThat(item.title()).isEqualTo(article.title());
            assertThat(item.url()).isEqualTo(article.url().toString());
            assertThat(item.publishedAt()).contains(article.publishedAt(BASE));
            assertThat(item.authors()).isEqualTo(article.authors());
            assertThat(item.categories()).isEqualTo(article.tags());
            assertThat(item.contentHtml().contains(article.blocks().getLast()))
                    .as("whole text of %s", article.url())
                    .isEqualTo(publisher.wholeText());
        }
    }

    @ParameterizedTest
    @MethodSource("publishers")
    void theTextOfAPageIsTheArticleAndNothingElse(SamplePublisher publisher) {
        assertThat(EDITION.articles(publisher))
                .allSatisfy(article -> {
                    Draft draft = draft(article);
                    assertThat(words(draft.text()))
                            .as(article.url().toString())
                            .isEqualTo(words(textOf(article)));
                    assertThat(draft.title()).isEqualTo(article.title());
                    assertThat(draft.authors()).isEqualTo(article.authors());
                    assertThat(draft.language()).isEqualTo(publisher.language());
                    assertThat(draft.publishedAt().orElseThrow().instant())
                            .isEqualTo(article.publishedAt(BASE));
                });
    }

    @Test
    void theLeadPictureIsFoundOnPagesOfEveryStyle() {
        List<SampleArticle> illustrated =
                EDITION.articles().stream().filter(a -> !a.picture().isEmpty()).toList();

        assertThat(illustrated)
                .allSatisfy(article -> {
                    URI picture = article.publisher().url(article.picturePath().orElseThrow());
                    Draft draft = draft(article);
                    assertThat(
                                    Stream.concat(
                                            Stream.of(draft.image()),
                                            draft.images().stream().map(Image::url)))
                            .as(article.url().toString())
                            .contains(picture.toString());
                });
    }

    private ParsedFeed feed(SamplePublisher publisher) {
        URI url = publisher.feedUrl();
        FetchResult.Answered answer = origin.answer(url, Map.of());
        return new FeedParser().parse(answer.body(), answer.header("content-type"), url.toString());
    }

    private Draft draft(SampleArticle article) {
        FetchResult.Answered page = origin.answer(article.url(), Map.of());
        return new Extractor(() -> BASE)
                .extract(
                        new SourceText.PageFetched(
                                article.url(), page.body(), page.header("content-type")));
    }

    /// The body without its figures: captions are no text of the article.
    private static String textOf(SampleArticle article) {
        StringBuilder text = new StringBuilder();
        for (String block : article.blocks()) {
            if (!block.startsWith("<figure")) {
                text.append(Markup.text(block.replace("</", " </"))).append('\n');
            }
        }
        return text.toString();
    }

    /// Its letters and signs: how blocks and items are set apart is the extractor's business.
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> words.append((char) c));
        return words.toString();
    }
}
