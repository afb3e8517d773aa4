package daily8.reading;

import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.model.Teaser;
import daily8.reading.TagPage.Day;
import daily8.store.Store;
import daily8.store.Tags;
import daily8.store.Tags.Tag;
import daily8.store.Tags.Trend;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what there is about a hashtag. Thread-safe.
public final class TagPages {
    private static final int PAGE = 40;

    /// Four weeks show whether something is new, comes back or fades.
    private static final int DAYS = 28;

    private static final int NEIGHBOURS = 12;
    private static final int TRENDING = 40;

    private final Store store;
    private final ZoneId zone;
    private final InstantSource clock;

    public TagPages(Store store, ZoneId zone, InstantSource clock) {
        this.store = store;
        this.zone = zone;
        this.clock = clock;
    }

    /// `name` as readers type it; the page's tag is as it is usually written.
    public Optional<TagPage> find(String name, String language, Optional<Cursor> before) {
        return store.tags().find(Hashtag.keyOf(name)).map(tag -> page(tag, language, before));
    }

    public List<Trend> trending(String language) {
        return store.tags().trending(language, clock.instant(), TRENDING);
    }

    private TagPage page(Tag tag, String language, Optional<Cursor> before) {
        List<ArticleId> ids =
                store.tags().articles(tag.key(), language, before.map(Cursor::before), PAGE + 1);
        List<Teaser> articles =
                store.articles().teasers(ids.subList(0, Math.min(PAGE, ids.size())));
        boolean more = ids.size() > PAGE && !articles.isEmpty();
        return new TagPage(
                tag,
                store.tags().count(tag.key(), language),
                days(tag, language),
                store.tags().neighbours(tag.key(), language, NEIGHBOURS),
                Folded.of(articles, store),
                more ? Optional.of(Cursor.after(articles.getLast())) : Optional.empty());
    }

    private List<Day> days(Tag tag, String language) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        LocalDate first = today.minusDays(DAYS - 1L);
        Instant since = first.atStartOfDay(zone).toInstant();
        Map<LocalDate, Long> some = new HashMap<>();
        for (Tags.Day day : store.tags().days(tag.key(), language, since, zone)) {
            some.put(day.date(), day.articles());
        }
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new Day(day, some.getOrDefault(day, 0L)))
                .toList();
    }
}
