package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Lease;
import daily8.store.PageQueue;
import daily8.store.Revisions;
import daily8.testing.MemoryTables.QueuedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Keeps no discussions: comments have no store in memory.
record MemoryPageQueue(MemoryTables tables) implements PageQueue {
    private static final Comparator<Article> FRESHEST_FIRST =
            Comparator.comparing(Article::publishedAt).thenComparing(Article::id).reversed();

    @Override
    public List<Lease<WantedPage>> lease(int limit, Instant now, Duration lease) {
        synchronized (tables) {
            return tables.pages.entrySet().stream()
                    .filter(entry -> isDue(entry.getValue(), now))
                    .map(Map.Entry::getKey)
                    .map(tables::newest)
                    .sorted(FRESHEST_FIRST)
                    .limit(limit)
                    .map(article -> take(article, now.plus(lease)))
                    .toList();
        }
    }

    private Lease<WantedPage> take(Article article, Instant until) {
        QueuedPage page = tables.pages.get(article.id());
        if (page == null) {
            throw new IllegalArgumentException("not queued: " + article.id());
        }
        page.token++;
        page.leaseUntil = until;
        return new Lease<>(new WantedPage(article, page.attempts), page.token);
    }

    private static boolean isDue(QueuedPage page, Instant now) {
        return !page.isSetAside() && !page.nextAt.isAfter(now) && !page.leaseUntil.isAfter(now);
    }

    @Override
    public boolean finish(Lease<WantedPage> lease, PageRead read) {
        return whileLeased(
                lease,
                (id, _) -> {
                    tables.pages.remove(id);
                    Revisions.fetched(tables.newest(id), read.revision()).ifPresent(tables::append);
                    read.canonical()
                            .filter(url -> Revisions.mayBeAlias(url, tables.newest(id)))
                            .ifPresent(url -> alias(id, ArticleId.of(url)));
                });
    }

    private void alias(ArticleId id, ArticleId canonical) {
        Optional<ArticleId> holder = tables.resolve(canonical);
        if (holder.isEmpty()) {
            tables.aliases.put(canonical, id);
        } else if (!holder.get().equals(id)) {
            Article one = tables.newest(id);
            Article other = tables.newest(holder.get());
            if (Revisions.areOne(one, other)) {
                Article older = Revisions.older(one, other);
                tables.merge(older.id(), older.equals(one) ? other.id() : one.id());
            }
        }
    }

    @Override
    public boolean giveUp(Lease<WantedPage> lease, String reason, Instant now) {
        return whileLeased(lease, (id, page) -> tables.pages.remove(id));
    }

    @Override
    public boolean fail(Lease<WantedPage> lease, String reason, Instant now, Instant retryAt) {
        return whileLeased(
                lease,
                (id, page) -> {
                    page.attempts++;
                    page.nextAt = retryAt;
                    page.reason = reason;
                    page.leaseUntil = Instant.MIN;
                    page.setAsideAt = page.attempts >= MAX_ATTEMPTS ? now : null;
                });
    }

    @Override
    public boolean postpone(Lease<WantedPage> lease, Instant at) {
        return whileLeased(
                lease,
                (id, page) -> {
                    page.nextAt = at;
                    page.leaseUntil = Instant.MIN;
                });
    }

    @Override
    public void release(List<Lease<WantedPage>> leases, Instant now) {
        leases.forEach(lease -> whileLeased(lease, (id, page) -> page.leaseUntil = Instant.MIN));
    }

    @Override
    public void want(ArticleId article, Instant now) {
        synchronized (tables) {
            tables.resolve(article).ifPresent(id -> tables.wantPage(id, now));
        }
    }

    @Override
    public List<SetAside> setAside(int limit) {
        synchronized (tables) {
            return tables.pages.entrySet().stream()
                    .flatMap(entry ->
                            Optional.ofNullable(entry.getValue().setAsideAt)
                                    .map(at -> setAside(entry.getKey(), at))
                                    .stream())
                    .sorted(Comparator.comparing(SetAside::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    private SetAside setAside(ArticleId id, Instant at) {
        QueuedPage page = tables.pages.get(id);
        String reason = page == null ? "" : page.reason;
        return new SetAside(id, tables.newest(id).title(), reason, at);
    }

    private boolean whileLeased(Lease<WantedPage> lease, BiConsumer<ArticleId, QueuedPage> change) {
        synchronized (tables) {
            ArticleId id = lease.row().article().id();
            QueuedPage page = tables.pages.get(id);
            if (page == null || page.token != lease.token()) {
                return false;
            }
            change.accept(id, page);
            return true;
        }
    }
}
