package daily8.pipeline;

import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.at;
import static daily8.testing.TestArticles.feed;

import daily8.ai.Embedder;
import daily8.base.text.Words;
import daily8.enrich.Enricher;
import daily8.group.Arrival;
import daily8.model.Article;
import daily8.store.Store;
import daily8.store.Visits;
import daily8.testing.FixedEmbedder;
import daily8.testing.ManualClock;
import daily8.testing.SampleNews;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Understanding and grouping over a store, run by hand: one life of a process.
final class UnderstandingFixture {
    static final Instant MORNING = Instant.parse("2026-11-23T06:00:00Z");

    /// Texts with the same words are near.
    static final Embedder WORDS = new FixedEmbedder(UnderstandingFixture::bag);

    private static final int DIMENSIONS = 64;

    private final EnrichStep reading;
    private final GroupStep grouping;

    UnderstandingFixture(Store store, Embedder embedder, ManualClock clock) {
        Pipeline.Understanding parts = Pipeline.Understanding.of(embedder, store);
        reading =
                new EnrichStep(
                        store.enrichments(),
                        new Enricher(embedder),
                        embedder,
                        new ModelWatch(
                                embedder, store.enrichments(), store.state(), anHourEachLook()),
                        clock,
                        () -> {});
        grouping = new GroupStep(store, parts.grouper(), clock, () -> {});
    }

    /// So that a changed model is noticed at once, not after the first seconds of a start.
    private static InstantSource anHourEachLook() {
        AtomicLong looks = new AtomicLong();
        return () -> MORNING.plus(Duration.ofHours(looks.getAndIncrement()));
    }

    /// As long as there is something to do; a look that finds another model makes some.
    void run() throws InterruptedException {
        int idle = 0;
        while (idle < 2) {
            idle = reading.run() + grouping.run() > 0 ? 0 : idle + 1;
        }
    }

    void close() {
        reading.close();
    }

    /// English articles of the sample edition, saved as one visit of each publisher.
    static List<Article> deliver(Store store, int most) throws IOException {
        List<Article> articles = new ArrayList<>();
        Visits visits = new Visits(store);
        for (SampleNews news : SampleNews.all()) {
            if (!news.arabic() && articles.size() < most) {
                Article article = saved(news.article());
                articles.add(article);
                visits.visit(
                        feed(article.source().name(), "/feed"),
                        Visits.item(article.id().hex(), article));
            }
        }
        return articles;
    }

    private static Article saved(Arrival news) {
        String url = "https://" + news.id().replace(".html", "");
        return at(article(url, news.title(), news.text()), news.time().orElseThrow());
    }

    private static float[] bag(String text) {
        float[] counts = new float[DIMENSIONS];
        for (String word : Words.of(text)) {
            counts[Math.floorMod(word.hashCode(), DIMENSIONS)]++;
        }
        return counts;
    }
}
