package daily8.testing;

import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.store.FeedRow;
import daily8.store.Feeds;
import daily8.store.Lease;
import daily8.testing.MemoryTables.LeasableFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record MemoryFeeds(MemoryTables tables) implements Feeds {
    static boolean isDue(FeedRow row, Instant now) {
        return row.state() == FeedRow.State.ACTIVE && !row.nextAt().isAfter(now);
    }

    static FeedRow with(FeedRow row, Feed feed, FeedRow.State state, Instant nextAt) {
        return new FeedRow(
                feed,
                state,
                nextAt,
                row.interval(),
                row.validators(),
                row.health(),
                row.redirect(),
                row.polls());
    }

    @Override
    public boolean add(Feed feed, Instant now) {
        synchronized (tables) {
            if (tables.feeds.containsKey(feed.id())) {
                return false;
            }
            FeedRow row = FeedRow.added(feed, now);
            tables.feeds.put(feed.id(), new LeasableFeed(row));
            return true;
        }
    }

    @Override
    public int addAll(List<Feed> feeds, Instant now) {
        return (int) feeds.stream().filter(feed -> add(feed, now)).count();
    }

    @Override
    public Optional<FeedRow> find(FeedId id) {
        synchronized (tables) {
            return Optional.ofNullable(tables.feeds.get(id)).map(feed -> feed.row);
        }
    }

    @Override
    public List<FeedRow> all() {
        synchronized (tables) {
            Comparator<FeedRow> bySource = Comparator.comparing(row -> row.feed().source().name());
            return rows().sorted(
                            bySource.thenComparing(row -> row.feed().title())
                                    .thenComparingLong(row -> row.feed().id().value()))
                    .toList();
        }
    }

    @Override
    public void pause(FeedId id, boolean paused, Instant now) {
        synchronized (tables) {
            LeasableFeed feed = tables.feeds.get(id);
            FeedRow.State from = paused ? FeedRow.State.ACTIVE : FeedRow.State.PAUSED;
            if (feed != null && feed.row.state() == from) {
                feed.row =
                        paused
                                ? with(
                                        feed.row,
                                        feed.row.feed(),
                                        FeedRow.State.PAUSED,
                                        feed.row.nextAt())
                                : with(feed.row, feed.row.feed(), FeedRow.State.ACTIVE, now);
            }
        }
    }

    @Override
    public void remove(FeedId id) {
        synchronized (tables) {
            tables.feeds.remove(id);
            tables.sightings.keySet().removeIf(key -> key.feed().equals(id));
        }
    }

    @Override
    public int makeAllDue(Instant now) {
        synchronized (tables) {
            List<LeasableFeed> active =
                    tables.feeds.values().stream()
                            .filter(feed -> feed.row.state() == FeedRow.State.ACTIVE)
                            .toList();
            active.forEach(f -> f.row = with(f.row, f.row.feed(), FeedRow.State.ACTIVE, now));
            return active.size();
        }
    }

    @Override
    public void makeDue(FeedId id, Instant now) {
        synchronized (tables) {
            LeasableFeed feed = tables.feeds.get(id);
            if (feed != null) {
                FeedRow.State state =
                        feed.row.state() == FeedRow.State.GONE
                                ? FeedRow.State.ACTIVE
                                : feed.row.state();
                feed.row = with(feed.row, feed.row.feed(), state, now);
            }
        }
    }

    @Override
    public List<Lease<FeedRow>> lease(int limit, Instant now, Duration lease) {
        synchronized (tables) {
            Comparator<LeasableFeed> byDue = Comparator.comparing(feed -> feed.row.nextAt());
            List<LeasableFeed> taken =
                    tables.feeds.values().stream()
                            .filter(feed -> isDue(feed.row, now) && !feed.leaseUntil.isAfter(now))
                            .sorted(byDue.thenComparingLong(feed -> feed.row.feed().id().value()))
                            .limit(limit)
                            .toList();
            for (LeasableFeed feed : taken) {
                feed.token++;
                feed.leaseUntil = now.plus(lease);
            }
            return taken.stream().map(feed -> new Lease<>(feed.row, feed.token)).toList();
        }
    }

    @Override
    public void release(List<Lease<FeedRow>> leases, Instant now) {
        synchronized (tables) {
            for (Lease<FeedRow> lease : leases) {
                LeasableFeed feed = tables.feeds.get(lease.row().feed().id());
                if (feed != null && feed.token == lease.token()) {
                    feed.leaseUntil = Instant.MIN;
                }
            }
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        synchronized (tables) {
            return tables.feeds.values().stream()
                    .filter(feed -> feed.row.state() == FeedRow.State.ACTIVE)
                    .map(feed -> later(feed.row.nextAt(), feed.leaseUntil))
                    .min(Comparator.naturalOrder());
        }
    }

    private Stream<FeedRow> rows() {
        return tables.feeds.values().stream().map(feed -> feed.row);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
