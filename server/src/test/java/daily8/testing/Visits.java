package daily8.testing;

import daily8.model.Article;
import daily8.model.Feed;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Store;
import daily8.store.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Saves invented articles the way polling does: by visits to their sources' feeds.
public final class Visits {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private Visits() {}

    /// Saves the articles, all of one source; adds source and feed where they are missing.
    public static void save(Store store, Instant now, Article... articles) {
        for (int from = 0; from < articles.length; from += Visit.MAX_FRESH) {
            int to = Math.min(articles.length, from + Visit.MAX_FRESH);
            visit(store, now, Arrays.asList(articles).subList(from, to));
        }
    }

    private static void visit(Store store, Instant now, List<Article> articles) {
        Article first = articles.getFirst();
        if (store.sources().find(first.source()).isEmpty()) {
            store.sources().save(source(first));
        }
        store.feeds().add(feed(first), now);
        store.feeds().makeDue(first.feed(), now);
        Lease<FeedRow> lease =
                store.feeds().lease(100, now, LEASE).stream()
                        .filter(l -> l.row().feed().id().equals(first.feed()))
                        .findFirst()
                        .orElseThrow();
        List<Visit.Item> items =
                articles.stream()
                        .map(a -> new Visit.Item(a.url().toString(), a.url(), a, false))
                        .toList();
        store.articles().record(new Visit(lease, lease.row(), now, items));
    }

    private static Source source(Article article) {
        return new Source(
                article.source(),
                "The " + article.source().name(),
                URI.create("https://" + article.source().name() + "/"),
                article.language(),
                "GB",
                Section.WORLD,
                RightsPolicy.FULL,
                Optional.empty(),
                false);
    }

    private static Feed feed(Article article) {
        return new Feed(
                article.feed(),
                article.source(),
                URI.create("https://" + article.source().name() + "/feed.xml"),
                "All news",
                article.section(),
                Feed.PageRule.WHEN_SHORT);
    }
}
