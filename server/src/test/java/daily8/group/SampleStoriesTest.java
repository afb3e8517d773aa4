package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.SampleNews;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The events of the sample edition, by words alone.
class SampleStoriesTest {
    @Test
    void englishEventsAreFoundByWordsAlone() throws IOException {
        assertThat(agreement(news -> !news.arabic())).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void arabicEventsAreFoundByWordsAlone() throws IOException {
        assertThat(agreement(SampleNews::arabic)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void noArabicArticleIsInAWrongStory() throws IOException {
        List<SampleNews> news = SampleNews.all();
        StoriesOf stories = new StoriesOf(news.stream().map(SampleNews::article).toList());

        Map<String, Set<String>> eventsOf = new TreeMap<>();
        for (SampleNews each : news) {
            if (each.arabic()) {
                eventsOf.computeIfAbsent(stories.of(each.article().id()), s -> new TreeSet<>())
                        .add(each.event());
            }
        }
        assertThat(eventsOf.values()).allSatisfy(events -> assertThat(events).hasSize(1));
    }

    private static double agreement(Predicate<SampleNews> which) throws IOException {
        List<SampleNews> news = SampleNews.all();
        StoriesOf stories = new StoriesOf(news.stream().map(SampleNews::article).toList());
        Map<String, String> truth =
                news.stream()
                        .filter(which)
                        .collect(Collectors.toMap(n -> n.article().id(), SampleNews::event));
        stories.storyOf.keySet().retainAll(truth.keySet());
        return stories.agreement(truth);
    }
}
