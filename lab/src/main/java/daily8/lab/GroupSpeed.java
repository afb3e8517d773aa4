package daily8.lab;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedding;
import daily8.group.Arrival;
import daily8.group.StoryGrouper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How many articles a second are placed, vectors given, while the window fills.
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
        return "articles placed a second: --articles 200000 --least 1000";
    }

    @Override
    public boolean run(LabOptions options) {
        int articles = options.number("articles", 200_000);
        int step = Math.max(1, articles / 10);
        StoryGrouper grouper = new StoryGrouper(Duration.ofDays(7));
        double rate = 0;
        long nanos = 0;
        for (int i = 0; i < articles; i++) {
            Arrival article = article(i);
            long start = System.nanoTime();
            grouper.place(article);
            nanos += System.nanoTime() - start;
            if ((i + 1) % step == 0) {
                rate = step / (nanos / 1e9);
                System.out.printf("%,9d in the window: %,.0f a second%n", i + 1, rate);
                nanos = 0;
            }
        }
        return rate >= options.number("least", 1_000);
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
