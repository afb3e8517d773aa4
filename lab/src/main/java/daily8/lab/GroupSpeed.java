package daily8.lab;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedding;
import daily8.group.Arrival;
import daily8.group.StoryGrouper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// How many articles a second are placed, vectors given, while the window fills; what an article of
/// it costs in memory; how long the related articles of one take while others are placed.
///
/// Invented articles: words of a Zipf-like vocabulary, a few of them the event's own; three in ten
/// begin an event, the others belong to one of the last three thousand, the newest most often.
final class GroupSpeed implements Experiment {
    private static final int VOCABULARY = 60_000;
    private static final int DIMENSIONS = 384;
    private static final int EVENT_WORDS = 14;
    private static final int TEXT_WORDS = 90;
    private static final int OWN_WORDS = 9;
    private static final int RECENT = 3_000;
    private static final double NEW_EVENT = 0.3;
    private static final float SPREAD = 0.8f;

    /// All of them within one window of seven days.
    private static final Duration BETWEEN = Duration.ofMillis(2_900);

    private static final int ASKED = 3_000;
    private static final int MOST = 12;
    private static final double DAYS = 7;
    private static final Duration PAUSE = Duration.ofMillis(10);

    /// Its meaning is a random direction, the same for each of its articles.
    private record Event(List<String> words, long seed) {
        float[] direction() {
            Random random = new Random(seed);
            float[] direction = new float[DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                direction[i] = (float) random.nextGaussian();
            }
            return direction;
        }
    }

    private final Random random = new Random(8);
    private final List<Event> events = new ArrayList<>();

    @Override
    public String word() {
        return "group";
    }

    @Override
    public String purpose() {
        return "articles placed a second, memory and related: --articles 200000 --least 1000 --related-ms 15";
    }

    @Override
    public boolean run(LabOptions options) {
        int articles = options.number("articles", 200_000);
        int step = Math.max(1, articles / 10);
        StoryGrouper grouper = new StoryGrouper(Duration.ofDays(7));
        double rate = 0;
        long nanos = 0;
        long before = heap();
        for (int i = 0; i < articles; i++) {
            Arrival article = article(i);
            long start = System.nanoTime();
            grouper.place(article);
            nanos += System.nanoTime() - start;
            if ((i + 1) % step == 0) {
                rate = step / (nanos / 1e9);
                System.out.printf(
                        "%,9d in the window: %,.0f a second, %,d bytes each%n",
                        i + 1, rate, (heap() - before) / (i + 1));
                nanos = 0;
            }
        }
        double slowest = related(grouper, articles);
        return rate >= options.number("least", 1_000)
                && slowest <= options.number("related-ms", 15);
    }

    /// Milliseconds that one in a hundred takes longer than, while articles are placed at the rate
    /// of a busy day.
    private double related(StoryGrouper grouper, int articles) {
        AtomicBoolean over = new AtomicBoolean();
        Thread placing =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = articles; !over.get(); i++) {
                                grouper.place(article(i));
                                LockSupport.parkNanos(PAUSE.toNanos());
                            }
                        });
        // The same articles once more.
        GroupSpeed again = new GroupSpeed();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Arrival article = again.article(i);
            if (i % Math.max(1, articles / ASKED) == 0) {
                long start = System.nanoTime();
                grouper.related(article, MOST, DAYS);
                nanos.add(System.nanoTime() - start);
            }
        }
        over.set(true);
        join(placing);
        nanos.sort(Comparator.naturalOrder());
        double p99 = nanos.get(nanos.size() * 99 / 100) / 1e6;
        System.out.printf(
                "related: half within %.1f ms, 99 of 100 within %.1f ms%n",
                nanos.get(nanos.size() / 2) / 1e6, p99);
        return p99;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is in use after a collection.
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Arrival article(int number) {
        Event event = event();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TEXT_WORDS; i++) {
            text.append(word(0)).append(' ');
        }
        for (int i = 0; i < OWN_WORDS; i++) {
            text.append(own(event)).append(' ');
        }
        float[] direction = event.direction();
        for (int i = 0; i < DIMENSIONS; i++) {
            direction[i] += SPREAD * (float) random.nextGaussian();
        }
        Embedding meaning = Embedding.of(direction);
        return new Arrival(
                "article-" + number,
                "publisher-" + random.nextInt(2_000) + ".example",
                "",
                own(event) + " " + own(event) + " " + own(event) + " " + word(0),
                text.toString(),
                Optional.of(Instant.EPOCH.plus(BETWEEN.multipliedBy(number))),
                Optional.of(new ArticleVectors(meaning, meaning)));
    }

    private Event event() {
        if (!events.isEmpty() && random.nextDouble() >= NEW_EVENT) {
            int recent = Math.min(events.size(), RECENT);
            int back = (int) (Math.pow(random.nextDouble(), 3) * recent);
            return events.get(events.size() - 1 - back);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < EVENT_WORDS; i++) {
            words.add(word(i < EVENT_WORDS / 2 ? random.nextInt(VOCABULARY) : 0));
        }
        events.add(new Event(words, random.nextLong()));
        return events.getLast();
    }

    private String own(Event event) {
        return event.words().get(random.nextInt(event.words().size()));
    }

    /// Frequent ones have small numbers: the density falls as one over the rank.
    private String word(int offset) {
        return "w" + (offset + (int) (20 * (Math.pow(VOCABULARY / 20.0, random.nextDouble()) - 1)));
    }
}
