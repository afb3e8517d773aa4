package daily8.reading;

import daily8.base.time.SiteClock;
import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Teaser;
import daily8.reading.MyFeedsPage.Entry;
import daily8.reading.MyFeedsPage.Folder;
import daily8.reading.MyFeedsPage.Line;
import daily8.store.Follows.Follow;
import daily8.store.People;
import daily8.store.Readings.Arrival;
import daily8.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a reader's follows bring, new first, each text once: its copies are read and muted with it.
/// Thread-safe.
public final class MyFeeds {
    private static final int PAGE = 40;

    /// Older texts are not counted as unread: who was away for a month starts anew.
    private static final Duration COUNTED = Duration.ofDays(30);

    /// More than these are "many".
    public static final int MANY = 1_000;

    private final Store store;
    private final People people;
    private final MutedArticles muted;
    private final SiteClock clock;

    public MyFeeds(Store store, SiteClock clock) {
        this.store = store;
        this.people = store.people();
        this.muted = new MutedArticles(store);
        this.clock = clock;
    }

    public MyFeedsPage page(
            AccountId account,
            Visitor visitor,
            FeedScope scope,
            boolean unreadOnly,
            Optional<Cursor> before) {
        List<Follow> followed = visitor.followed();
        List<Arrival> arrivals =
                people.readings()
                        .arrivals(
                                account,
                                followed.stream().filter(scope::includes).toList(),
                                unreadOnly,
                                before.map(Cursor::before),
                                PAGE + 1);
        List<Teaser> articles =
                store.articles()
                        .teasers(arrivals.stream().limit(PAGE).map(Arrival::article).toList());
        Optional<Cursor> earlier =
                arrivals.size() > PAGE
                        ? Optional.of(Cursor.after(articles.getLast()))
                        : Optional.empty();
        return new MyFeedsPage(
                folders(account, followed),
                visitor.muted(),
                scope,
                unreadOnly,
                entries(account, visitor, articles),
                earlier);
    }

    private List<Folder> folders(AccountId account, List<Follow> followed) {
        Instant since = clock.instant().minus(COUNTED);
        Map<String, List<Line>> byFolder = new TreeMap<>();
        for (Follow follow : followed) {
            long unread = people.readings().unread(account, follow, since, MANY);
            byFolder.computeIfAbsent(follow.folder(), name -> new ArrayList<>())
                    .add(new Line(follow, unread));
        }
        return byFolder.entrySet().stream()
                .map(folder -> new Folder(folder.getKey(), folder.getValue()))
                .toList();
    }

    private List<Entry> entries(AccountId account, Visitor visitor, List<Teaser> articles) {
        List<ArticleId> ids = articles.stream().map(Teaser::id).toList();
        Set<ArticleId> hidden = muted.among(ids, visitor);
        Set<ArticleId> read = people.readings().among(account, ids);
        Set<ArticleId> saved = people.saved().among(account, ids);
        Cards cards = new Cards(store.sources());
        return articles.stream()
                .filter(article -> !hidden.contains(article.id()))
                .map(article ->
                        new Entry(
                                cards.of(article),
                                read.contains(article.id()),
                                saved.contains(article.id())))
                .toList();
    }

    /// Articles that were saved or opened, in the order given, with the time that stands for each.
    public List<Marked> marked(AccountId account, Map<ArticleId, Instant> times) {
        List<ArticleId> ids = List.copyOf(times.keySet());
        Set<ArticleId> saved = people.saved().among(account, ids);
        Cards cards = new Cards(store.sources());
        List<Marked> marked = new ArrayList<>();
        for (ArticleId id : ids) {
            Instant at = times.getOrDefault(id, Instant.EPOCH);
            store.articles()
                    .teaser(id)
                    .ifPresent(article ->
                            marked.add(
                                    new Marked(
                                            cards.of(article), at, saved.contains(article.id()))));
        }
        return marked;
    }

    /// A card, when it was marked, and whether it has a star.
    public record Marked(Card card, Instant at, boolean saved) {}
}
