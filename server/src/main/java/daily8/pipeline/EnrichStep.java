package daily8.pipeline;

import daily8.ai.Embedder;
import daily8.base.time.SiteClock;
import daily8.enrich.ArticleText;
import daily8.enrich.Enriched;
import daily8.enrich.Enricher;
import daily8.model.Article;
import daily8.store.Enrichments;
import daily8.store.Enrichments.Unread;
import daily8.store.KeptEnrichment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Article → enrichment, behind what is saved, freshest first.
///
/// Killed at any point, it reads the same articles again; one whose reading throws, or that the
/// model had no vectors for, is tried again later, with what could be found out saved. One of the
/// broad catches: whatever reading throws is that article's outcome.
final class EnrichStep implements Loop.Step, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichStep.class);

    /// Articles a transaction: at the 25 a second that a machine of two cores reads, fresh ones
    /// wait half a second at most for those before them.
    private static final int BATCH = 12;

    /// After the first failed attempt, doubled with each: five in two hours and a half.
    private static final Duration RETRY = Duration.ofMinutes(10);

    /// Longer than any article; what lies behind is not read.
    private static final int MAX_CHARACTERS = 100_000;

    private final Enrichments enrichments;
    private final Enricher enricher;
    private final Embedder embedder;
    private final ModelWatch model;
    private final SiteClock clock;
    private final Runnable done;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("enrich-", 0).factory());

    /// `done` is run when articles were read.
    EnrichStep(
            Enrichments enrichments,
            Enricher enricher,
            Embedder embedder,
            ModelWatch model,
            SiteClock clock,
            Runnable done) {
        this.enrichments = enrichments;
        this.enricher = enricher;
        this.embedder = embedder;
        this.model = model;
        this.clock = clock;
        this.done = done;
    }

    /// An article that was read: what was found out, and why that is not all.
    private record Read(Unread unread, Optional<KeptEnrichment> found, String failure) {}

    @Override
    public int run() throws InterruptedException {
        List<Unread> waiting = enrichments.waiting(BATCH, clock.instant());
        model.check(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return 0;
        }
        List<Future<Read>> reading = new ArrayList<>();
        waiting.forEach(unread -> reading.add(threads.submit(() -> read(unread))));
        List<KeptEnrichment> whole = new ArrayList<>();
        List<Read> failed = new ArrayList<>();
        for (Future<Read> answer : reading) {
            Read read = get(answer);
            if (read.failure.isEmpty()) {
                read.found.ifPresent(whole::add);
            } else {
                failed.add(read);
            }
        }
        enrichments.saveAll(whole);
        failed.forEach(this::postpone);
        done.run();
        return waiting.size();
    }

    private Read read(Unread unread) {
        Article article = unread.article();
        try {
            Enriched enriched = enricher.enrich(text(article));
            boolean wordless = enriched.vectors().isEmpty();
            boolean known = embedder.languages().contains(enriched.enrichment().language());
            return new Read(
                    unread,
                    Optional.of(kept(article, enriched)),
                    wordless && known ? "the model had no answer" : "");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("step=enrich outcome=failed article={}", article.id(), e);
            return new Read(unread, Optional.empty(), "reading it broke: " + LogText.of(e));
        }
    }

    private static ArticleText text(Article article) {
        String text = ReadableText.of(article);
        return new ArticleText(
                article.title(),
                text.substring(0, Math.min(text.length(), MAX_CHARACTERS)),
                article.language(),
                article.source().name(),
                Optional.of(article.publishedAt()));
    }

    private KeptEnrichment kept(Article article, Enriched enriched) {
        return new KeptEnrichment(
                article.id(),
                article.revision(),
                FoundLanguage.of(article, enriched.enrichment()),
                enriched.enrichment(),
                enriched.vectors().isPresent() ? embedder.fingerprint() : "",
                enriched.vectors());
    }

    private static Read get(Future<Read> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading an article ended without an outcome", e);
        }
    }

    private void postpone(Read read) {
        Duration wait = RETRY.multipliedBy(1L << read.unread.attempts());
        LOG.info(
                "step=enrich outcome=postponed article={} attempt={} reason=\"{}\"",
                read.unread.article().id(),
                read.unread.attempts() + 1,
                read.failure);
        enrichments.fail(
                read.unread.article().id(),
                read.found,
                read.failure,
                clock.instant(),
                clock.instant().plus(wait));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
