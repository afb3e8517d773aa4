package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.ArticleVectors;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.testing.SampleNews;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The events of the sample edition, as a server finds them: English with the model that comes with
/// it, Arabic by words alone.
class SampleStoriesTest {
    @Test
    void allEventsAreFoundInBothLanguages() throws IOException {
        List<SampleNews> news = SampleNews.all();
        StoriesOf stories = new StoriesOf(withVectors(news));

        assertThat(stories.agreement(truth(news, each -> true))).isEqualTo(1.0);
    }

    @Test
    void arabicEventsAreFoundByWordsAlone() throws IOException {
        assertThat(byWords(SampleNews::arabic)).isEqualTo(1.0);
    }

    @Test
    void englishEventsAreNearlyAllFoundByWordsAlone() throws IOException {
        assertThat(byWords(news -> !news.arabic())).isGreaterThanOrEqualTo(0.98);
    }

    private static double byWords(Predicate<SampleNews> which) throws IOException {
        List<SampleNews> news = SampleNews.all();
        StoriesOf stories = new StoriesOf(news.stream().map(SampleNews::article).toList());
        Map<String, String> truth = truth(news, which);
        stories.storyOf.keySet().retainAll(truth.keySet());
        return stories.agreement(truth);
    }

    private static Map<String, String> truth(List<SampleNews> news, Predicate<SampleNews> which) {
        return news.stream()
                .filter(which)
                .collect(Collectors.toMap(n -> n.article().id(), SampleNews::event));
    }

    private static List<Arrival> withVectors(List<SampleNews> news) {
        try (OnnxEmbedder embedder = OnnxEmbedder.load(OnnxModel.MINILM)) {
            return news.stream()
                    .map(n -> n.arabic() ? n.article() : withVectors(n.article(), embedder))
                    .toList();
        }
    }

    private static Arrival withVectors(Arrival a, OnnxEmbedder embedder) {
        return a.with(ArticleVectors.of(embedder, a.title(), a.text()));
    }
}
