package daily8.reading;

import daily8.base.time.SiteClock;
import daily8.reading.AdminPage.Day;
import daily8.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers what those who run the site want to see. Thread-safe.
public final class AdminPages {
    /// Two weeks show a rhythm of days.
    private static final int DAYS = 14;

    private final Store store;
    private final ZoneId zone;
    private final SiteClock clock;

    public AdminPages(Store store, ZoneId zone, SiteClock clock) {
        this.store = store;
        this.zone = zone;
        this.clock = clock;
    }

    public AdminPage now() {
        Map<FeedHealth, Long> feeds = new EnumMap<>(FeedHealth.class);
        store.feeds().all().forEach(row -> feeds.merge(FeedHealth.of(row), 1L, Long::sum));
        return new AdminPage(
                store.counts().totals(clock.instant()),
                days(),
                feeds,
                store.people().accounts().count());
    }

    private List<Day> days() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate first = today.minusDays(DAYS - 1L);
        Instant since = first.atStartOfDay(zone).toInstant();
        Map<LocalDate, Long> articles = store.statistics().articlesByDay(since, zone);
        List<Day> days = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(today); date = date.plusDays(1)) {
            days.add(new Day(date, articles.getOrDefault(date, 0L)));
        }
        return days;
    }
}
