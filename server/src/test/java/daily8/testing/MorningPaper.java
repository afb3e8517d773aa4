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
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Store;
import daily8.store.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Fills a store with invented publishers and a morning's worth of their articles, from
/// `site/publishers.txt` and `site/articles.txt`.
public final class MorningPaper {
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final Instant now;

    public MorningPaper(Instant now) {
        this.now = now;
        for (String[] fields : table("publishers.txt")) {
            Source source = source(fields);
            sources.put(source.id(), source);
        }
        for (String[] fields : table("articles.txt")) {
            articles.add(article(fields));
        }
    }

    /// Newest first within a language.
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    public void deliverTo(Store store) {
        sources.values().forEach(store.sources()::save);
        for (Source source : sources.values()) {
            store.feeds().add(feed(source), now.minus(Duration.ofDays(1)));
        }
        for (Lease<FeedRow> lease : store.feeds().lease(100, now, Duration.ofMinutes(1))) {
            SourceId source = lease.row().feed().source();
            List<Visit.Item> items =
                    articles.stream()
                            .filter(article -> article.source().equals(source))
                            .map(a -> new Visit.Item("", a.url(), a, false))
                            .toList();
            store.articles().record(new Visit(lease, polled(lease.row()), now, items));
        }
    }

    private FeedRow polled(FeedRow row) {
        String name = row.feed().source().name();
        Optional<Instant> verified =
                name.equals("lampblack.example") ? Optional.empty() : Optional.of(now);
        boolean broken = name.equals("wardround.example") || verified.isEmpty();
        return new FeedRow(
                row.feed(),
                FeedRow.State.ACTIVE,
                now.plus(Duration.ofMinutes(25)),
                Duration.ofMinutes(30),
                FeedRow.Validators.NONE,
                broken
                        ? new FeedRow.Health(
                                3, "The publisher answered 500 (Internal Server Error).")
                        : FeedRow.Health.GOOD,
                FeedRow.Redirect.NONE,
                new FeedRow.Polls(
                        Optional.of(now),
                        verified,
                        broken ? Optional.empty() : Optional.of(now.minus(Duration.ofMinutes(9)))));
    }

    private static Feed feed(Source source) {
        URI url = source.home().resolve("/feed.xml");
        FeedId id = FeedId.of(CanonicalUrl.of(url).orElseThrow());
        return new Feed(id, source.id(), url, source.name(), source.section(), Feed.PageRule.NEVER);
    }

    private static Source source(String[] fields) {
        String host = fields[0];
        return new Source(
                new SourceId(host),
                fields[1],
                URI.create("https://" + host + "/"),
                fields[2],
                fields[3],
                Section.parse(fields[4]).orElseThrow(),
                RightsPolicy.parse(fields[5]).orElseThrow(),
                host.startsWith("t")
                        ? Optional.empty()
                        : Optional.of(URI.create("https://" + host + "/icon.png")),
                true);
    }

    private Article article(String[] fields) {
        String host = fields[0];
        Source source = Objects.requireNonNull(sources.get(new SourceId(host)));
        Instant published = now.minus(Duration.ofMinutes(Long.parseLong(fields[2])));
        URI url = URI.create("https://" + host + "/" + fields[1] + "/" + fields[2]);
        String excerpt = fields.length > 5 ? fields[5] : "";
        boolean isLong = articles.isEmpty();
        return new Article(
                ArticleId.of(CanonicalUrl.of(url).orElseThrow()),
                new SourceId(host),
                feed(source).id(),
                url,
                fields[4],
                isLong ? List.of("Mara Quill", "Tobias Fenn") : List.of(),
                published,
                published,
                published,
                1,
                source.language(),
                Section.parse(fields[1]).orElseThrow(),
                fields[3].isEmpty()
                        ? Optional.empty()
                        : Optional.of(URI.create("https://" + host + "/pictures/" + fields[2])),
                isLong ? "Two hundred people, four thousand letters and a brass band of four." : "",
                excerpt,
                List.of(),
                isLong ? resource("long.html") : excerpt.isEmpty() ? "" : paragraphs(excerpt));
    }

    private static String paragraphs(String excerpt) {
        return ("<p>" + excerpt + "</p>").repeat(4);
    }

    private static List<String[]> table(String name) {
        return resource(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" *\\| ?", -1))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = MorningPaper.class.getResourceAsStream("/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no test resource site/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
