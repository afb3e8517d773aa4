package daily8.store.sql;

import daily8.model.ArticleId;
import daily8.model.FeedId;
import daily8.store.ItemIdentity;
import daily8.store.Revisions;
import daily8.store.Sighting;
import daily8.store.Verdict;
import daily8.store.Verdict.Kind;
import daily8.store.Visit;
import daily8.store.VisitOutcome;
import java.util.ArrayList;
import java.util.List;

/// A visit made ready on its own thread, so that the writer has little left to do: digests are
/// taken, texts packed, and items that say nothing new set apart. The feed's lease keeps that true:
/// nobody else changes what is known of its items meanwhile.
final class PreparedVisit {
    private final Visit visit;
    private final FeedId feed;
    private final List<Long> guids;
    private final List<PreparedItem> items;
    private final List<ArticleId> fresh = new ArrayList<>();
    private final List<ArticleId> revised = new ArrayList<>();
    private int left;

    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record PreparedItem(Visit.Item item, long guid, long content, byte[] body) {}

    private PreparedVisit(Visit visit, List<Long> guids, List<PreparedItem> items) {
        this.visit = visit;
        this.feed = visit.lease().row().feed().id();
        this.guids = guids;
        this.items = items;
    }

    static PreparedVisit of(Visit visit, Readers readers, Dictionaries dictionaries) {
        List<Long> guids = visit.items().stream().map(Visit.Item::guidHash).toList();
        List<Long> contents = visit.items().stream().map(Visit.Item::contentHash).toList();
        List<Integer> news = readers.read(sql -> news(visit, guids, contents, sql));
        List<PreparedItem> items = new ArrayList<>();
        for (int i : news) {
            Visit.Item item = visit.items().get(i);
            byte[] body = dictionaries.pack(ArticleBody.of(item.article()).plain());
            items.add(new PreparedItem(item, guids.get(i), contents.get(i), body));
        }
        return new PreparedVisit(visit, guids, items);
    }

    /// Which items say something new.
    private static List<Integer> news(
            Visit visit, List<Long> guids, List<Long> contents, Sql reading) {
        FeedId feed = visit.lease().row().feed().id();
        VisitRows known = VisitRows.of(reading, feed, guids, addresses(visit.items()));
        ItemIdentity identity = new ItemIdentity(feed, known, guids);
        List<Integer> news = new ArrayList<>();
        for (int i = 0; i < guids.size(); i++) {
            Verdict verdict = identity.judge(visit.items().get(i), guids.get(i), contents.get(i));
            Sighting seen = new Sighting(feed, guids.get(i), verdict.article(), contents.get(i));
            boolean nothingNew =
                    verdict.kind() == Kind.UNCHANGED
                            && !verdict.newAddress()
                            && verdict.replaces().filter(seen::equals).isPresent();
            if (!nothingNew) {
                news.add(i);
            }
        }
        return news;
    }

    private static List<ArticleId> addresses(List<Visit.Item> items) {
        return items.stream().map(item -> item.article().id()).toList();
    }

    /// The transaction: the lease is tested first, so that a lost one writes nothing.
    VisitOutcome save(Sql sql) {
        if (!FeedRows.finish(sql, visit.lease(), visit.after())) {
            return new VisitOutcome.LeaseLost();
        }
        fresh.clear();
        revised.clear();
        left = 0;
        VisitRows known =
                VisitRows.of(
                        sql,
                        feed,
                        items.stream().map(PreparedItem::guid).toList(),
                        addresses(items.stream().map(PreparedItem::item).toList()));
        ItemIdentity identity = new ItemIdentity(feed, known, guids);
        for (PreparedItem item : items) {
            Verdict verdict = identity.judge(item.item, item.guid, item.content);
            if (verdict.kind() == Kind.FRESH && fresh.size() == Visit.MAX_FRESH) {
                left++;
            } else {
                save(sql, known, item, verdict);
            }
        }
        if (left > 0) {
            FeedRows.finish(sql, visit.lease(), visit.afterWithoutValidators());
        }
        int known0 = visit.items().size() - fresh.size() - revised.size() - left;
        return new VisitOutcome.Saved(fresh, revised, known0);
    }

    private void save(Sql sql, VisitRows known, PreparedItem prepared, Verdict verdict) {
        ArticleId article = verdict.article();
        switch (verdict.kind()) {
            case FRESH -> {
                ArticleRows.insert(sql, prepared.item.article(), prepared.body);
                known.leads(article, article);
                fresh.add(article);
                wantPage(sql, prepared.item, article);
                prepared.item
                        .discussion()
                        .ifPresent(page -> CommentRows.discuss(sql, article, page));
            }
            case EDITED ->
                    Revisions.edited(known.article(article), prepared.item)
                            .ifPresent(next -> {
                                ArticleRows.revise(sql, next);
                                revised.add(article);
                                wantPage(sql, prepared.item, article);
                            });
            case UNCHANGED -> {}
        }
        if (verdict.newAddress()) {
            Aliases.add(sql, prepared.item.article().id(), article);
            known.leads(prepared.item.article().id(), article);
        }
        known.see(new Sighting(feed, prepared.guid, article, prepared.content), verdict.replaces());
    }

    private void wantPage(Sql sql, Visit.Item item, ArticleId article) {
        if (item.wantsPage()) {
            PageRows.want(sql, article, visit.at());
        }
    }
}
