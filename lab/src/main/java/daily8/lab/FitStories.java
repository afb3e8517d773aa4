package daily8.lab;

import daily8.ai.ArticleVectors;
import daily8.ai.Embedder;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.group.Arrival;
import daily8.group.PairExamples;
import daily8.group.PairExamples.Example;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Learns the weights of the evidence from the sample edition: whole articles; where words alone
/// decide, from their headlines too.
final class FitStories implements Experiment {
    @Override
    public String word() {
        return "fit-stories";
    }

    @Override
    public String purpose() {
        return "the weights by which two articles are one story, learned from the sample edition";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path folder =
                Path.of(System.getProperty("daily8.root", "."))
                        .resolve("server/src/main/resources/sample/articles");
        List<SampleTruth> news = SampleTruth.english(folder);
        List<String> events = news.stream().map(SampleTruth::event).toList();
        try (OnnxEmbedder embedder = OnnxEmbedder.load(OnnxModel.MINILM)) {
            List<Arrival> whole = news.stream().map(n -> with(n.article(), embedder)).toList();
            print("with vectors", PairExamples.of(whole, events));
        }
        List<Example> examples =
                new ArrayList<>(
                        PairExamples.of(news.stream().map(SampleTruth::article).toList(), events));
        examples.addAll(
                PairExamples.of(news.stream().map(n -> headline(n.article())).toList(), events));
        print("by words", examples);
        return true;
    }

    private static Arrival with(Arrival a, Embedder embedder) {
        return a.with(ArticleVectors.of(embedder, a.title(), a.text()));
    }

    private static Arrival headline(Arrival a) {
        return new Arrival(
                a.id(), a.publisher(), a.url(), a.title(), "", a.time(), Optional.empty());
    }

    private static void print(String what, List<Example> examples) {
        String weights =
                Arrays.stream(LogisticRegression.fit(examples))
                        .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                        .collect(Collectors.joining(", "));
        System.out.printf("%s, %d pairs: %s%n", what, examples.size(), weights);
    }
}
