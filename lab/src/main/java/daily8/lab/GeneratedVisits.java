package daily8.lab;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What polling would hand to the store of feeds with generated entries of 300 words, in languages
/// and sections mixed; the same for the same numbers.
final class GeneratedVisits {
    private static final int WORDS = 300;
    private static final List<Section> SECTIONS = List.of(Section.values());
    private static final int RARE_EVERY = 1_500;
    private static final int EXCERPT = 300;

    private final Vocabulary vocabulary = new Vocabulary(new Random(8));
    private final Instant now;
    private final int entries;

    GeneratedVisits(Instant now, int entries) {
        this.now = now;
        this.entries = entries;
    }

    static Feed feed(int number) {
        URI url = URI.create("https://publisher%d.example/feed".formatted(number));
        return new Feed(
                FeedId.of(CanonicalUrl.of(url).orElseThrow()),
                new SourceId("publisher%d.example".formatted(number)),
                url,
                "Publisher " + number,
                SECTIONS.get(number % SECTIONS.size()),
                Feed.PageRule.NEVER);
    }

    Visit visit(Lease<FeedRow> lease) {
        String host = lease.row().feed().source().name();
        int number = Integer.parseInt(host.substring("publisher".length(), host.indexOf('.')));
        List<Visit.Item> items = new ArrayList<>();
        for (int entry = 0; entry < entries; entry++) {
            Article article = article(lease.row().feed(), number, entry);
            String guid = "urn:generated:%d:%d".formatted(number, entry);
            items.add(new Visit.Item(guid, article.url(), article, false));
        }
        return new Visit(lease, after(lease.row()), now, items);
    }

    Visit visitWithoutItems(Lease<FeedRow> lease) {
        return new Visit(lease, after(lease.row()), now, List.of());
    }

    private Article article(Feed feed, int number, int entry) {
        Random random = new Random(number * 100_003L + entry);
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder("<p>");
        for (int i = 0; i < WORDS; i++) {
            String word = vocabulary.word(random);
            text.append(word).append(' ');
            html.append(i % 50 == 49 ? ".</p>\n<p>" : " ").append(word);
        }
        html.append(random.nextInt(5) == 0 ? " zeitgeist" : "");
        html.append((number * entries + entry) % RARE_EVERY == 7 ? " quokkafact" : "");
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            title.append(vocabulary.word(random)).append(' ');
        }
        URI url = feed.url().resolve("/article/%d/%d".formatted(number, entry));
        Instant at = now.minusSeconds(entry * 2_820L + number % 2_820);
        return new Article(
                ArticleId.of(CanonicalUrl.of(url).orElseThrow()),
                feed.source(),
                feed.id(),
                url,
                title + "%d-%d".formatted(number, entry),
                List.of(vocabulary.word(random) + " " + vocabulary.word(random)),
                at,
                now,
                now,
                1,
                "en",
                feed.section(),
                Optional.empty(),
                "",
                text.substring(0, EXCERPT),
                List.of("tech"),
                html.append(".</p>").toString());
    }

    private FeedRow after(FeedRow row) {
        return new FeedRow(
                row.feed(),
                row.state(),
                now.plus(Duration.ofHours(1)),
                Duration.ofHours(1),
                new FeedRow.Validators(
                        "\"0123456789abcdef\"",
                        "Mon, 23 Nov 2026 12:00:00 GMT",
                        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
                FeedRow.Health.GOOD,
                FeedRow.Redirect.NONE,
                new FeedRow.Polls(Optional.of(now), Optional.of(now), Optional.of(now)));
    }
}
