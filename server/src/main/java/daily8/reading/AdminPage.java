package daily8.reading;

import daily8.store.Counts.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How the site does, for those who run it: numbers that are drawn rather than read.
public record AdminPage(Totals totals, List<Day> days, Map<FeedHealth, Long> feeds, long accounts) {
    public AdminPage {
        days = List.copyOf(days);
        feeds = Map.copyOf(feeds);
    }

    /// Articles published on a day.
    public record Day(LocalDate date, long articles) {}

    /// The day with most.
    public long most() {
        return Math.max(1, days.stream().mapToLong(Day::articles).max().orElse(1));
    }

    public long feeds(FeedHealth health) {
        return feeds.getOrDefault(health, 0L);
    }

    /// How many percent of all feeds are before this kind of health, in the order of the words.
    public double before(FeedHealth health) {
        long before = 0;
        for (FeedHealth each : FeedHealth.values()) {
            if (each == health) {
                break;
            }
            before += feeds(each);
        }
        return share(before);
    }

    public double share(FeedHealth health) {
        return share(feeds(health));
    }

    private double share(long some) {
        long all = feeds.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : 100.0 * some / all;
    }

    /// What waits: pages to fetch, articles to understand, and those set aside of both.
    public List<Long> backlog() {
        return List.of(
                totals.pagesWaiting(),
                totals.unread(),
                totals.pagesSetAside() + totals.unreadable());
    }
}
