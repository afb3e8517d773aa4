package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.SourceId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes an invented article for a test: plausible in everything that the test does not say.
public final class ArticleBuilder {
    private final CanonicalUrl url;
    private String source = "tidings.example";
    private String title = "The harbour bridge opens";
    private Instant publishedAt = Instant.parse("2026-11-20T08:00:00Z");
    private int revision = 1;
    private String language = "en";
    private Section section = Section.WORLD;
    private List<String> authors = List.of("Mara Quist");
    private String html = "<p>The bridge over the harbour of Port Ansel opened on Friday.</p>";

    private ArticleBuilder(CanonicalUrl url) {
        this.url = url;
    }

    public static ArticleBuilder at(String url) {
        return new ArticleBuilder(CanonicalUrl.parse(url).orElseThrow());
    }

    public ArticleBuilder source(String name) {
        this.source = name;
        return this;
    }

    public ArticleBuilder title(String text) {
        this.title = text;
        return this;
    }

    public ArticleBuilder publishedAt(Instant at) {
        this.publishedAt = at;
        return this;
    }

    public ArticleBuilder revision(int number) {
        this.revision = number;
        return this;
    }

    public ArticleBuilder language(String tag) {
        this.language = tag;
        return this;
    }

    public ArticleBuilder section(Section wanted) {
        this.section = wanted;
        return this;
    }

    public ArticleBuilder authors(List<String> names) {
        this.authors = List.copyOf(names);
        return this;
    }

    public ArticleBuilder html(String clean) {
        this.html = clean;
        return this;
    }

    public Article build() {
        return new Article(
                ArticleId.of(url),
                new SourceId(source),
                feed(source),
                URI.create(url.text()),
                title,
                authors,
                publishedAt,
                publishedAt.plusSeconds(300),
                publishedAt.plusSeconds(300),
                revision,
                language,
                section,
                Optional.empty(),
                "",
                "The bridge over the harbour of Port Ansel opened on Friday.",
                List.of(),
                html);
    }

    /// The feed that a source's articles come from.
    public static FeedId feed(String source) {
        return FeedId.of(CanonicalUrl.parse("https://" + source + "/feed.xml").orElseThrow());
    }
}
