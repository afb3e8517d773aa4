package daily8.group;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 52 Arabic articles about 14 invented events, each publisher in its own words; among them two
/// earthquakes, two fires and two semi-finals of one cup. Written before grouping was tuned on
/// Arabic. Three lines each: event, publisher and hours ago; title; text.
class ArabicStoriesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final int LINES = 3;

    private final Map<String, String> eventOf = new HashMap<>();
    private StoriesOf stories = new StoriesOf(List.of());

    @BeforeEach
    void group() throws IOException {
        stories = new StoriesOf(articles());
    }

    @Test
    void eventsAreFoundByWordsAlone() {
        assertThat(eventOf).hasSize(52);
        assertThat(stories.agreement(eventOf)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void noArticleIsInAWrongStory() {
        Map<String, Set<String>> eventsIn = new HashMap<>();
        stories.storyOf.forEach((article, story) ->
                eventsIn.computeIfAbsent(story, s -> new HashSet<>())
                        .add(eventOf.getOrDefault(article, "")));

        assertThat(eventsIn.values()).allSatisfy(events -> assertThat(events).hasSize(1));
    }

    private List<Arrival> articles() throws IOException {
        List<String> lines;
        try (InputStream in = getClass().getResourceAsStream("/group/arabic.txt")) {
            assertThat(in).isNotNull();
            lines = new String(in.readAllBytes(), UTF_8).lines().toList();
        }
        List<Arrival> articles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            String[] head = lines.get(i).substring(2).split(" ", -1);
            String id = head[0] + "/" + head[1] + "/" + i;
            eventOf.put(id, head[0]);
            articles.add(
                    new Arrival(
                            id,
                            head[1],
                            "",
                            lines.get(i + 1),
                            lines.get(i + 2),
                            Optional.of(NOW.minus(Duration.ofHours(Long.parseLong(head[2])))),
                            Optional.empty()));
        }
        articles.sort(Comparator.comparing(article -> article.time().orElseThrow()));
        return articles;
    }
}
