package daily8.sample;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleOriginTest {
    private static final Instant BASE = Instant.parse("2026-11-23T09:30:00Z");

    private final SampleEdition edition = SampleEdition.bundled();
    private final SampleOrigin origin = new SampleOrigin(SampleEdition::bundled, BASE);

    @Test
    void thePublishersHostsAreServed() {
        assertThat(edition.publishers())
                .allSatisfy(p -> assertThat(origin.serves(p.host())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example",
                ".example",
                "other.example",
                "evil.meridianwire.example",
                "meridianwire.example.com",
                "localhost",
                "127.0.0.1"
            })
    void anotherHostIsNotServed(String host) {
        assertThat(origin.serves(host)).isFalse();
    }

    @Test
    void everyArticleHasItsPage() {
        assertThat(edition.articles())
                .allSatisfy(article -> {
                    FetchResult.Answered page = get(article.url());
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.header("Content-Type")).startsWith("text/html");
                    assertThat(text(page))
                            .contains("<h1", Markup.escape(article.title()))
                            .contains(article.publishedAt(BASE).toString())
                            .contains(article.blocks())
                            .doesNotContain("${");
                });
    }

    @Test
    void everyHomePageNamesItsFeedAndTheFeedIsThere() {
        assertThat(edition.publishers())
                .allSatisfy(publisher -> {
                    assertThat(text(get(publisher.url("/"))))
                            .contains("rel=\"alternate\"", publisher.feed().path);
                    FetchResult.Answered feed = get(publisher.feedUrl());
                    assertThat(feed.status()).isEqualTo(200);
                    assertThat(feed.header("content-type")).startsWith(publisher.feed().mediaType);
                    assertThat(feed.header("cache-control")).contains("max-age=900");
                });
    }

    @Test
    void whoKnowsTheEtagIsTold304() {
        URI feed = anyPublisher().feedUrl();
        String etag = get(feed).header("etag");

        FetchResult.Answered again = origin.answer(feed, Map.of("if-none-match", etag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("etag")).isEqualTo(etag);
        assertThat(status(feed, "if-none-match", "\"other\"")).isEqualTo(200);
    }

    @Test
    void whoKnowsTheLastChangeIsTold304() {
        URI feed = anyPublisher().feedUrl();
        String changed = get(feed).header("last-modified");

        assertThat(status(feed, "if-modified-since", changed)).isEqualTo(304);
        assertThat(status(feed, "if-modified-since", "Mon, 02 Jan 2006 15:04:05 GMT"))
                .isEqualTo(200);
        assertThat(status(feed, "if-modified-since", "yesterday")).isEqualTo(200);
    }

    @Test
    void aRestartChangesNothing() {
        SampleOrigin restarted = new SampleOrigin(SampleEdition::bundled, BASE.plusNanos(5));
        URI feed = anyPublisher().feedUrl();

        assertThat(restarted.answer(feed, Map.of()).body()).isEqualTo(get(feed).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/", "/news/unknown", "/pictures/unknown.png", "/search", "/feed"})
    void anUnknownPathIs404(String path) {
        FetchResult.Answered answer = get(anyPublisher().url(path));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(text(answer)).contains("This page does not exist");
    }

    @Test
    void robotsTxtLetsReadersIn() {
        String rules = text(get(anyPublisher().url("/robots.txt")));

        assertThat(rules).contains("User-agent: *").doesNotContain("Disallow: /\n");
    }

    @Test
    void aPictureIsDrawnTheSameEveryTimeAndIsOfModestSize() {
        SampleArticle illustrated =
                edition.articles().stream()
                        .filter(a -> a.picturePath().isPresent())
                        .findFirst()
                        .orElseThrow();
        URI url = illustrated.publisher().url(illustrated.picturePath().orElseThrow());

        FetchResult.Answered picture = get(url);

        assertThat(picture.header("content-type")).isEqualTo("image/png");
        assertThat(picture.body()).hasSizeBetween(2_000, 60_000);
        assertThat(get(url).body()).isEqualTo(picture.body());
    }

    @Test
    void everyPublisherHasAnIconOfItsOwn() {
        List<byte[]> icons = new ArrayList<>();
        for (SamplePublisher publisher : edition.publishers()) {
            byte[] icon = get(publisher.url("/icon.png")).body();
            assertThat(icons).doesNotContain(icon);
            assertThat(get(publisher.url("/favicon.ico")).body()).isEqualTo(icon);
            icons.add(icon);
        }
    }

    private SamplePublisher anyPublisher() {
        return edition.publishers().getFirst();
    }

    private FetchResult.Answered get(URI url) {
        return origin.answer(url, Map.of());
    }

    private int status(URI url, String header, String value) {
        return origin.answer(url, Map.of(header, value)).status();
    }

    private static String text(FetchResult.Answered answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
