package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.store.Enrichments;
import daily8.store.KeptEnrichment;
import daily8.store.Outbox;
import daily8.store.Outbox.Aspect;
import daily8.testing.MemoryTables.Queued;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record MemoryEnrichments(MemoryTables tables) implements Enrichments {
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::publishedAt).thenComparing(Article::id).reversed();

    @Override
    public List<Unread> waiting(int limit, Instant now) {
        synchronized (tables) {
            takeIn();
            return tables.unread.entrySet().stream()
                    .filter(queued -> !queued.getValue().isSetAside())
                    .filter(queued -> !queued.getValue().nextAt().isAfter(now))
                    .map(queued ->
                            new Unread(
                                    tables.newest(queued.getKey()), queued.getValue().attempts()))
                    .sorted(Comparator.comparing(Unread::article, NEWEST_FIRST))
                    .limit(limit)
                    .toList();
        }
    }

    private void takeIn() {
        Stream<Outbox.Change> changes =
                tables.outbox.stream().filter(c -> c.sequence() > tables.enrichPosition);
        changes.map(Outbox.Change::article)
                .distinct()
                .filter(tables.articles::containsKey)
                .map(tables::newest)
                .filter(this::isUnread)
                .forEach(article ->
                        tables.unread.merge(
                                article.id(),
                                new Queued(article.revision(), due(article), 0, "", Instant.EPOCH),
                                (old, fresh) -> old.revision() == fresh.revision() ? old : fresh));
        tables.enrichPosition = tables.outbox.size();
    }

    private boolean isUnread(Article article) {
        KeptEnrichment found = tables.enrichments.get(article.id());
        return found == null || found.revision() != article.revision();
    }

    private Instant due(Article article) {
        MemoryTables.QueuedPage page = tables.pages.get(article.id());
        return page != null && !page.isSetAside()
                ? article.revisedAt().plus(PAGE_GRACE)
                : Instant.EPOCH;
    }

    @Override
    public void saveAll(List<KeptEnrichment> found) {
        synchronized (tables) {
            for (KeptEnrichment each : found) {
                if (save(each)) {
                    tables.unread.remove(each.article());
                }
            }
        }
    }

    private boolean save(KeptEnrichment found) {
        List<Article> revisions = tables.articles.get(found.article());
        if (revisions == null || revisions.getLast().revision() != found.revision()) {
            return false;
        }
        Article last = revisions.removeLast();
        revisions.add(TestArticles.in(last, found.language(), last.section()));
        Optional<KeptEnrichment> before =
                Optional.ofNullable(tables.enrichments.put(found.article(), found));
        boolean asBefore =
                last.language().equals(found.language())
                        && meaning(before).equals(meaning(Optional.of(found)));
        tables.changed(found.article(), asBefore ? Aspect.FINDINGS : Aspect.TEXT);
        return true;
    }

    /// What searches by meaning find it by.
    private static String meaning(Optional<KeptEnrichment> found) {
        return found.flatMap(kept ->
                        kept.vectors()
                                .map(vectors ->
                                        kept.fingerprint()
                                                + Arrays.toString(vectors.text().bytes())))
                .orElse("");
    }

    @Override
    public void fail(
            ArticleId article,
            Optional<KeptEnrichment> part,
            String reason,
            Instant now,
            Instant retryAt) {
        synchronized (tables) {
            boolean told = part.filter(this::save).isPresent();
            Queued queued = tables.unread.get(article);
            if (queued != null) {
                int attempts = queued.attempts() + 1;
                Instant aside = attempts >= MAX_ATTEMPTS ? now : Instant.EPOCH;
                tables.unread.put(
                        article, new Queued(queued.revision(), retryAt, attempts, reason, aside));
                if (!told) {
                    tables.changed(article, Aspect.FINDINGS);
                }
            }
        }
    }

    @Override
    public int readAgain(String fingerprint) {
        synchronized (tables) {
            tables.unread.replaceAll((id, queued) ->
                    queued.attempts() > 0
                            ? new Queued(queued.revision(), Instant.EPOCH, 0, "", Instant.EPOCH)
                            : queued);
            List<KeptEnrichment> others =
                    tables.enrichments.values().stream()
                            .filter(found -> !found.fingerprint().equals(fingerprint))
                            .toList();
            others.forEach(found ->
                    tables.unread.put(
                            found.article(),
                            new Queued(found.revision(), Instant.EPOCH, 0, "", Instant.EPOCH)));
            return others.size();
        }
    }

    @Override
    public Optional<KeptEnrichment> find(ArticleId article) {
        synchronized (tables) {
            return tables.resolve(article).map(tables.enrichments::get);
        }
    }

    @Override
    public List<KeptEnrichment> findAll(List<ArticleId> articles) {
        return articles.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public int failedAttempts(ArticleId article) {
        synchronized (tables) {
            Queued queued = tables.unread.get(article);
            return queued == null ? 0 : queued.attempts();
        }
    }

    @Override
    public long backlog() {
        synchronized (tables) {
            takeIn();
            return tables.unread.values().stream().filter(u -> !u.isSetAside()).count();
        }
    }

    @Override
    public void want(ArticleId article, Instant now) {
        synchronized (tables) {
            tables.unread.computeIfPresent(
                    article,
                    (id, queued) ->
                            new MemoryTables.Queued(queued.revision(), now, 0, "", Instant.EPOCH));
        }
    }

    @Override
    public List<SetAside> setAside(int limit) {
        synchronized (tables) {
            return tables.unread.entrySet().stream()
                    .filter(queued -> queued.getValue().isSetAside())
                    .map(queued ->
                            new SetAside(
                                    queued.getKey(),
                                    tables.newest(queued.getKey()).title(),
                                    queued.getValue().reason(),
                                    queued.getValue().setAsideAt()))
                    .sorted(Comparator.comparing(SetAside::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }
}
