package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.CanonicalUrl;
import daily8.model.FeedId;
import daily8.model.Teaser;
import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.FeedRow;
import daily8.store.ItemIdentity;
import daily8.store.KnownItems;
import daily8.store.Revisions;
import daily8.store.Sighting;
import daily8.store.Verdict;
import daily8.store.Visit;
import daily8.store.VisitOutcome;
import daily8.testing.MemoryTables.LeasableFeed;
import daily8.testing.MemoryTables.SightingKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryArticles(MemoryTables tables) implements Articles, KnownItems {
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::publishedAt).thenComparing(Article::id).reversed();

    @Override
    public VisitOutcome record(Visit visit) {
        synchronized (tables) {
            FeedId feedId = visit.lease().row().feed().id();
            LeasableFeed feed = tables.feeds.get(feedId);
            if (feed == null || feed.token != visit.lease().token()) {
                return new VisitOutcome.LeaseLost();
            }
            List<Long> guids = visit.items().stream().map(Visit.Item::guidHash).toList();
            ItemIdentity identity = new ItemIdentity(feedId, this, guids);
            Tally tally = new Tally(new ArrayList<>(), new ArrayList<>());
            for (Visit.Item item : visit.items()) {
                Verdict verdict = identity.judge(item, item.guidHash(), item.contentHash());
                if (verdict.kind() != Verdict.Kind.FRESH || tally.fresh.size() < Visit.MAX_FRESH) {
                    apply(item, verdict, feedId, visit.at(), tally);
                } else {
                    tally.left++;
                }
            }
            finish(feed, tally.left > 0 ? visit.afterWithoutValidators() : visit.after());
            int known =
                    visit.items().size() - tally.fresh.size() - tally.revised.size() - tally.left;
            return new VisitOutcome.Saved(tally.fresh, tally.revised, known);
        }
    }

    private void apply(Visit.Item item, Verdict verdict, FeedId feed, Instant at, Tally tally) {
        if (verdict.kind() == Verdict.Kind.FRESH) {
            tables.append(item.article());
            tally.fresh.add(verdict.article());
            wantPage(item, verdict.article(), at);
        } else if (verdict.kind() == Verdict.Kind.EDITED) {
            Revisions.edited(article(verdict.article()), item)
                    .ifPresent(next -> {
                        tables.append(next);
                        tally.revised.add(next.id());
                        wantPage(item, next.id(), at);
                    });
        }
        if (verdict.newAddress()) {
            tables.aliases.put(item.article().id(), verdict.article());
        }
        Sighting now = new Sighting(feed, item.guidHash(), verdict.article(), item.contentHash());
        verdict.replaces().ifPresent(old -> tables.sightings.remove(SightingKey.of(old)));
        tables.sightings.put(SightingKey.of(now), now);
    }

    private void wantPage(Visit.Item item, ArticleId article, Instant at) {
        if (item.wantsPage()) {
            tables.wantPage(article, at);
        }
    }

    private static void finish(LeasableFeed feed, FeedRow after) {
        boolean paused = feed.row.state() == FeedRow.State.PAUSED;
        feed.row =
                MemoryFeeds.with(
                        after,
                        after.feed(),
                        paused ? FeedRow.State.PAUSED : after.state(),
                        after.nextAt());
        feed.leaseUntil = Instant.MIN;
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        synchronized (tables) {
            return tables.resolve(id).map(tables::newest);
        }
    }

    @Override
    public List<Article> findAll(List<ArticleId> ids) {
        synchronized (tables) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }
    }

    @Override
    public List<Teaser> newestTeasers(ArticleQuery query) {
        return newest(query).stream().map(Teaser::of).toList();
    }

    @Override
    public List<Teaser> teasers(List<ArticleId> ids) {
        return findAll(ids).stream().map(Teaser::of).toList();
    }

    @Override
    public Optional<ArticleId> findByUrl(CanonicalUrl url) {
        return byAddress(ArticleId.of(url));
    }

    @Override
    public List<Article> newest(ArticleQuery query) {
        synchronized (tables) {
            return tables.newest()
                    .filter(a -> query.language().map(a.language()::equals).orElse(true))
                    .filter(a -> query.section().map(a.section()::equals).orElse(true))
                    .filter(a -> query.source().map(a.source()::equals).orElse(true))
                    .filter(a -> query.before().map(before -> isOlder(a, before)).orElse(true))
                    .sorted(NEWEST_FIRST)
                    .limit(query.limit())
                    .toList();
        }
    }

    private static boolean isOlder(Article article, ArticleQuery.Before before) {
        int byTime = article.publishedAt().compareTo(before.publishedAt());
        return byTime < 0 || (byTime == 0 && article.id().compareTo(before.id()) < 0);
    }

    @Override
    public List<Article> revisions(ArticleId id) {
        synchronized (tables) {
            return tables.resolve(id)
                    .map(found -> List.copyOf(tables.articles.getOrDefault(found, List.of())))
                    .orElse(List.of());
        }
    }

    @Override
    public List<String> languages() {
        synchronized (tables) {
            return tables.articles.keySet().stream()
                    .map(tables::newest)
                    .map(Article::language)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Override
    public long count() {
        synchronized (tables) {
            return tables.articles.size();
        }
    }

    @Override
    public Optional<Sighting> sighting(FeedId feed, long guid) {
        return Optional.ofNullable(tables.sightings.get(new SightingKey(feed, guid)));
    }

    @Override
    public List<Sighting> sightings(FeedId feed, ArticleId article) {
        return tables.sightings.values().stream()
                .filter(said -> said.feed().equals(feed) && said.article().equals(article))
                .toList();
    }

    @Override
    public Optional<ArticleId> byAddress(ArticleId address) {
        synchronized (tables) {
            return tables.resolve(address);
        }
    }

    @Override
    public Article article(ArticleId id) {
        return tables.newest(id);
    }

    private static final class Tally {
        final List<ArticleId> fresh;
        final List<ArticleId> revised;
        int left;

        Tally(List<ArticleId> fresh, List<ArticleId> revised) {
            this.fresh = fresh;
            this.revised = revised;
        }
    }
}
