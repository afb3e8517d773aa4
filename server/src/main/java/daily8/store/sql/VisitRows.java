package daily8.store.sql;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.FeedId;
import daily8.store.KnownItems;
import daily8.store.Sighting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the tables know of the items of one visit, asked for all at once; kept up to date while the
/// visit is saved.
final class VisitRows implements KnownItems {
    /// Values in one question: a whole feed of the usual length. Fewer are filled up, so that the
    /// statement is always the same one.
    private static final int AT_ONCE = 32;

    private static final String PLACES = String.join(", ", Collections.nCopies(AT_ONCE, "?"));
    static final String BY_GUID = KnownRows.SEEN + "i.feed = ? AND i.guid IN (" + PLACES + ")";

    static final String BY_ADDRESS =
            "SELECT id, id FROM article WHERE id IN ("
                    + PLACES
                    + ") UNION ALL SELECT id, article FROM alias WHERE id IN ("
                    + PLACES
                    + ")";

    private final KnownRows rows;
    private final Map<Long, Sighting> byGuid = new HashMap<>();
    private final Map<ArticleId, ArticleId> byAddress = new HashMap<>();

    private VisitRows(KnownRows rows) {
        this.rows = rows;
    }

    static VisitRows of(Sql sql, FeedId feed, List<Long> guids, List<ArticleId> addresses) {
        VisitRows visit = new VisitRows(new KnownRows(sql));
        for (List<Long> some : slices(guids)) {
            List<Object> values = new ArrayList<>(List.of(feed.value()));
            values.addAll(some);
            sql.all(BY_GUID, KnownRows::read, values.toArray())
                    .forEach(sighting -> visit.byGuid.put(sighting.guid(), sighting));
        }
        for (List<ArticleId> some : slices(addresses)) {
            List<Object> keys = new ArrayList<>(some.stream().map(Row::key).toList());
            keys.addAll(List.copyOf(keys));
            sql.all(BY_ADDRESS, VisitRows::address, keys.toArray()).forEach(visit::known);
        }
        return visit;
    }

    /// Slices of [#AT_ONCE], the last one filled up with its last value.
    private static <T> List<List<T>> slices(List<T> values) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<T> slice =
                    new ArrayList<>(values.subList(from, Math.min(from + AT_ONCE, values.size())));
            while (slice.size() < AT_ONCE) {
                slice.add(slice.getLast());
            }
            slices.add(slice);
        }
        return slices;
    }

    private record Address(ArticleId address, ArticleId article) {}

    private static Address address(Row row) throws SQLException {
        return new Address(row.articleId(1), row.articleId(2));
    }

    private void known(Address found) {
        byAddress.putIfAbsent(found.address, found.article);
    }

    @Override
    public Optional<Sighting> sighting(FeedId feed, long guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    @Override
    public List<Sighting> sightings(FeedId feed, ArticleId article) {
        return rows.sightings(feed, article);
    }

    @Override
    public Optional<ArticleId> byAddress(ArticleId address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    @Override
    public Article article(ArticleId id) {
        return rows.article(id);
    }

    /// An address leads to an article from now on.
    void leads(ArticleId address, ArticleId article) {
        known(new Address(address, article));
    }

    /// Puts a sighting in the place of the one before, if there was one.
    void see(Sighting now, Optional<Sighting> before) {
        rows.see(now, before);
        before.ifPresent(old -> byGuid.remove(old.guid()));
        byGuid.put(now.guid(), now);
    }
}
