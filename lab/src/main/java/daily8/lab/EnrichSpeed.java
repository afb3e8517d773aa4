package daily8.lab;

import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.base.text.Sentences;
import daily8.base.text.Span;
import daily8.enrich.ArticleText;
import daily8.enrich.Enricher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// How many articles a second are enriched on all cores, embeddings and key points included:
/// sentences of the sample edition, mixed anew.
final class EnrichSpeed implements Experiment {
    private static final int SENTENCES_A_PARAGRAPH = 3;

    @Override
    public String word() {
        return "enrich";
    }

    @Override
    public String purpose() {
        return "articles enriched a second: --articles 400 --words 300 --least 25";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path folder =
                Path.of(System.getProperty("daily8.root", "."))
                        .resolve("server/src/main/resources/sample/articles");
        List<String> sentences = new ArrayList<>();
        for (SampleTruth news : SampleTruth.english(folder)) {
            String text = news.article().text();
            for (Span span : Sentences.of(text)) {
                sentences.add(span.in(text).replaceAll("\\s+", " "));
            }
        }
        int words = options.number("words", 300);
        Random random = new Random(8);
        List<ArticleText> articles =
                IntStream.range(0, options.number("articles", 400))
                        .mapToObj(i -> article(sentences, words, random))
                        .toList();
        try (OnnxEmbedder embedder = OnnxEmbedder.load(OnnxModel.MINILM)) {
            Enricher enricher = new Enricher(embedder);
            measure(enricher, articles.subList(0, articles.size() / 4));
            double rate = measure(enricher, articles);
            System.out.printf(
                    "%d articles of %d words: %.1f a second on %d cores%n",
                    articles.size(), words, rate, Runtime.getRuntime().availableProcessors());
            return rate >= options.number("least", 25);
        }
    }

    private static double measure(Enricher enricher, List<ArticleText> articles) {
        long start = System.nanoTime();
        long found =
                articles.parallelStream()
                        .filter(article ->
                                !enricher.enrich(article).enrichment().keyPoints().isEmpty())
                        .count();
        return found / ((System.nanoTime() - start) / 1e9);
    }

    private static ArticleText article(List<String> sentences, int words, Random random) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = 0; count < words; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(i == 0 ? "" : i % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
            text.append(sentence);
            count += sentence.split(" ", -1).length;
        }
        String title = sentences.get(random.nextInt(sentences.size()));
        return new ArticleText(title, text.toString(), "en", "", Optional.empty());
    }
}
