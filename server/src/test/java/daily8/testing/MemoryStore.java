package daily8.testing;

import daily8.model.Article;
import daily8.model.Source;
import daily8.store.Articles;
import daily8.store.Comments;
import daily8.store.Corrections;
import daily8.store.Counts;
import daily8.store.Editions;
import daily8.store.Enrichments;
import daily8.store.FeedRow;
import daily8.store.Feeds;
import daily8.store.Moderation;
import daily8.store.Outbox;
import daily8.store.PageQueue;
import daily8.store.People;
import daily8.store.SiteState;
import daily8.store.Sources;
import daily8.store.Statistics;
import daily8.store.Store;
import daily8.store.Stories;
import daily8.store.Tags;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A store in maps, which keeps the promises of the real one (the same contract tests run on it)
/// but for surviving the process. Thread-safe: one lock for all.
public final class MemoryStore implements Store {
    private final MemoryTables tables = new MemoryTables();
    private @Nullable ScratchStore scratch;

    @Override
    public Sources sources() {
        return new MemorySources(tables);
    }

    @Override
    public Feeds feeds() {
        return new MemoryFeeds(tables);
    }

    @Override
    public Articles articles() {
        return new MemoryArticles(tables);
    }

    @Override
    public PageQueue pages() {
        return new MemoryPageQueue(tables);
    }

    @Override
    public Outbox outbox() {
        return new Outbox() {
            @Override
            public List<Change> after(long sequence, int limit) {
                synchronized (tables) {
                    return tables.outbox.stream()
                            .filter(change -> change.sequence() > sequence)
                            .limit(limit)
                            .toList();
                }
            }

            @Override
            public long last() {
                synchronized (tables) {
                    return tables.outbox.size();
                }
            }
        };
    }

    @Override
    public Enrichments enrichments() {
        return new MemoryEnrichments(tables);
    }

    @Override
    public Tags tags() {
        return new MemoryTags(tables);
    }

    @Override
    public Stories stories() {
        return new MemoryStories(tables);
    }

    @Override
    public Editions editions() {
        return new MemoryEditions(tables);
    }

    @Override
    public Corrections corrections() {
        return new MemoryCorrections(tables);
    }

    /// In a database of its own in a temporary folder: what is promised of people's things is
    /// promised by SQL.
    private synchronized Store scratch() {
        if (scratch == null) {
            scratch = new ScratchStore();
        }
        return scratch.store;
    }

    @Override
    public People people() {
        return scratch().people();
    }

    @Override
    public Comments comments() {
        return scratch().comments();
    }

    @Override
    public Moderation moderation() {
        return scratch().moderation();
    }

    @Override
    public SiteState state() {
        return new SiteState() {
            @Override
            public Optional<String> get(String key) {
                synchronized (tables) {
                    return Optional.ofNullable(tables.state.get(key));
                }
            }

            @Override
            public void put(String key, String value) {
                synchronized (tables) {
                    tables.state.put(key, value);
                }
            }
        };
    }

    @Override
    public Statistics statistics() {
        return (since, zone) -> {
            synchronized (tables) {
                return tables.newest()
                        .filter(article -> !article.publishedAt().isBefore(since))
                        .collect(
                                Collectors.groupingBy(
                                        article -> LocalDate.ofInstant(article.publishedAt(), zone),
                                        Collectors.counting()));
            }
        };
    }

    @Override
    public Counts counts() {
        return now -> {
            synchronized (tables) {
                Stream<FeedRow> rows = tables.feeds.values().stream().map(feed -> feed.row);
                List<FeedRow> feeds = rows.toList();
                List<Article> real = tables.newest().filter(article -> !isSample(article)).toList();
                return new Counts.Totals(
                        feeds.size(),
                        feeds.stream().filter(row -> MemoryFeeds.isDue(row, now)).count(),
                        feeds.stream().filter(row -> row.health().failures() > 0).count(),
                        tables.articles.size(),
                        tables.articles.values().stream().mapToLong(List::size).sum(),
                        tables.pages.values().stream().filter(p -> !p.isSetAside()).count(),
                        tables.pages.values().stream().filter(p -> p.isSetAside()).count(),
                        stories().count(),
                        comments().count(),
                        enrichments().backlog(),
                        tables.unread.values().stream().filter(u -> u.isSetAside()).count(),
                        real.size(),
                        real.stream().map(Article::source).distinct().count());
            }
        };
    }

    private boolean isSample(Article article) {
        Source source = tables.sources.get(article.source());
        return source != null && source.sample();
    }

    @Override
    public void shiftSchedule(Duration by) {
        synchronized (tables) {
            for (MemoryTables.LeasableFeed feed : tables.feeds.values()) {
                FeedRow row = feed.row;
                feed.row = row.withSchedule(row.state(), row.nextAt().plus(by), row.interval());
                feed.leaseUntil = shifted(feed.leaseUntil, by);
            }
            for (MemoryTables.QueuedPage page : tables.pages.values()) {
                page.nextAt = page.nextAt.plus(by);
                page.leaseUntil = shifted(page.leaseUntil, by);
            }
        }
    }

    private static Instant shifted(Instant lease, Duration by) {
        return lease.equals(Instant.MIN) ? lease : lease.plus(by);
    }

    /// Not in memory's power: fails, so that a test that needs a copy takes the real store.
    @Override
    public void backup(Path file) {
        throw new UnsupportedOperationException("a store in memory has no copy");
    }

    @Override
    public List<String> check() {
        return List.of();
    }

    @Override
    public synchronized void close() {
        if (scratch != null) {
            scratch.close();
        }
    }
}
