package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sources, feeds and articles of invented publishers, with only what a test cares about to say.
public final class TestArticles {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private TestArticles() {}

    public static Source source(String host) {
        return new Source(
                new SourceId(host),
                "The " + host,
                URI.create("https://" + host + "/"),
                "en",
                "",
                Section.WORLD,
                RightsPolicy.FULL,
                Optional.empty(),
                false);
    }

    public static Source sampleSource(String host) {
        Source real = source(host);
        return new Source(
                real.id(),
                real.name(),
                real.home(),
                real.language(),
                real.country(),
                real.section(),
                real.rights(),
                real.icon(),
                true);
    }

    /// A feed of the source whose id is the host.
    public static Feed feed(String host, String path) {
        URI url = URI.create("https://" + host + path);
        return new Feed(
                FeedId.of(canonical(url.toString())),
                new SourceId(host),
                url,
                host + path,
                Section.WORLD,
                Feed.PageRule.WHEN_SHORT);
    }

    public static ArticleId id(String url) {
        return ArticleId.of(canonical(url));
    }

    public static CanonicalUrl canonical(String url) {
        return CanonicalUrl.parse(url).orElseThrow();
    }

    /// Published at noon by the source whose id is the host of the address.
    public static Article article(String url, String title, String text) {
        CanonicalUrl canonical = canonical(url);
        String host = canonical.uri().getHost();
        return new Article(
                ArticleId.of(canonical),
                new SourceId(host),
                feed(host, "/feed").id(),
                canonical.uri(),
                title,
                List.of("Mira Holm", "Tariq Said"),
                NOON,
                NOON,
                NOON,
                1,
                "en",
                Section.WORLD,
                Optional.of(URI.create("https://" + host + "/picture.jpg")),
                "A standfirst about " + title,
                text.substring(0, Math.min(text.length(), 300)),
                List.of("harbour", "weather"),
                "<p>" + text + "</p>");
    }

    public static Article at(Article article, Instant publishedAt) {
        return with(article, publishedAt, article.language(), article.section());
    }

    public static Article in(Article article, String language, Section section) {
        return with(article, article.publishedAt(), language, section);
    }

    private static Article with(Article a, Instant publishedAt, String language, Section section) {
        return new Article(
                a.id(),
                a.source(),
                a.feed(),
                a.url(),
                a.title(),
                a.authors(),
                publishedAt,
                a.firstSeenAt(),
                a.revisedAt(),
                a.revision(),
                language,
                section,
                a.image(),
                a.summary(),
                a.excerpt(),
                a.tags(),
                a.html());
    }
}
