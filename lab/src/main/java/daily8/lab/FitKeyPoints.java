package daily8.lab;

import daily8.ai.Embedder;
import daily8.ai.NoEmbedder;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.enrich.KeyPointDocument;
import daily8.enrich.KeyPointDocument.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Learns the weights of key points from documents with summaries, and tells what the same way of
/// learning gives on documents that were left out.
final class FitKeyPoints implements Experiment {
    private static final int FOLDS = 6;
    private static final int POINTS = 3;

    /// What a word must bring to pay for its length: half the ROUGE that is reached, twice in words
    /// and once in pairs.
    private static final double COST = 2 * 0.37 / 2 + 0.15 / 2;

    private static final double WORD_RIDGE = 5;
    private static final double SENTENCE_RIDGE = 30;

    /// Between weights that leave covered words out and weights that know them, half-way: chosen
    /// together with the cost of likeness on documents left out (docs/evaluation/understanding.md).
    private static final double KNOWING_WORDS = 0.5;

    private static final double ALIKE = 0.2;

    /// What a sentence of usual length costs beyond what was learned, where vectors are known: the
    /// longer one is, the more of what it seems to bring is chance (chosen on articles left out,
    /// the same page).
    private static final double LENGTH = 0.3;

    private static final int PLACE_OF_LENGTH = 1;

    /// Weights of words, of sentences, and of covered words.
    private static final class Weights {
        final double[] words;
        final double[] sentences;
        final double covered;
        final double alike;

        Weights(double[] words, double[] sentences, double covered, double alike) {
            this.words = words;
            this.sentences = sentences;
            this.covered = covered;
            this.alike = alike;
        }
    }

    private record Document(String genre, KeyPointDocument text) {}

    @Override
    public String word() {
        return "fit-key-points";
    }

    @Override
    public String purpose() {
        return "the weights of key points, learned from --gum FOLDER of the GUM corpus";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<GumDocument> gum = GumDocument.all(options.folder("gum"));
        try (OnnxEmbedder embedder = OnnxEmbedder.load(OnnxModel.MINILM)) {
            learn("with vectors", gum, embedder, ALIKE, LENGTH);
        }
        learn("by words", gum, new NoEmbedder(), 0, 0);
        return true;
    }

    private static void learn(
            String what, List<GumDocument> gum, Embedder embedder, double alike, double length) {
        List<Document> documents =
                gum.parallelStream()
                        .map(d ->
                                new Document(
                                        d.genre(),
                                        KeyPointDocument.of(
                                                d.title(), d.text(), d.summaries(), embedder)))
                        .toList();
        Weights all = fit(documents, alike, length);
        System.out.printf(
                "%s: words %s sentences %s covered %.3f alike %.1f%n",
                what, text(all.words), text(all.sentences), all.covered, alike);
        Map<String, List<double[]>> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Document> learned = new ArrayList<>();
            List<Document> left = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % FOLDS == fold ? left : learned).add(documents.get(i));
            }
            Weights weights = fit(learned, alike, length);
            for (Document document : left) {
                for (String group : List.of(document.genre(), "all")) {
                    scores.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(scores(document.text(), weights));
                }
            }
        }
        scores.forEach((group, list) ->
                System.out.printf(
                        "  %-10s first %d: %.1f %.1f  key points: %.1f %.1f%n",
                        group, POINTS, mean(list, 0), mean(list, 1), mean(list, 2), mean(list, 3)));
    }

    private static Weights fit(List<Document> documents, double alike, double length) {
        List<KeyPointDocument> texts = new ArrayList<>();
        for (Document document : documents) {
            texts.add(document.text());
            texts.add(document.text().withoutTitle());
        }
        double[] words =
                LeastSquares.fit(
                        texts.stream().flatMap(text -> text.words().stream()).toList(), WORD_RIDGE);
        List<Example> knowing = new ArrayList<>();
        for (KeyPointDocument text : texts) {
            List<Rouge> summaries = text.summaries().stream().map(Rouge::of).toList();
            knowing.addAll(text.sentences(words, sentence -> gain(sentence, summaries)));
        }
        double[] with = LeastSquares.fitScaled(knowing, SENTENCE_RIDGE);
        double[] without =
                LeastSquares.fitScaled(
                        knowing.stream().map(FitKeyPoints::withoutWords).toList(), SENTENCE_RIDGE);
        double[] sentences = new double[without.length];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = KNOWING_WORDS * with[i] + (1 - KNOWING_WORDS) * without[i];
        }
        sentences[PLACE_OF_LENGTH] -= length;
        return new Weights(words, sentences, KNOWING_WORDS * with[sentences.length], alike);
    }

    private static Example withoutWords(Example example) {
        int last = example.features().size() - 1;
        return new Example(example.features().subList(0, last), example.target());
    }

    /// What a sentence adds to the ROUGE of a choice, less what its length costs, in tenths.
    private static double gain(String sentence, List<Rouge> summaries) {
        Rouge rouge = Rouge.of(sentence);
        double gain = 0;
        for (Rouge summary : summaries) {
            gain += 2 * rouge.sharedOnes(summary) + rouge.sharedPairs(summary);
        }
        return (gain / summaries.size() - COST * rouge.words()) / 10;
    }

    private static double[] scores(KeyPointDocument text, Weights w) {
        Rouge first = Rouge.of(String.join(" ", text.first(POINTS)));
        Rouge chosen =
                Rouge.of(
                        String.join(
                                " ",
                                text.choose(POINTS, w.words, w.sentences, w.covered, w.alike)));
        double[] scores = new double[4];
        for (String summary : text.summaries()) {
            Rouge truth = Rouge.of(summary);
            double share = 100.0 / text.summaries().size();
            scores[0] += share * first.f1(truth);
            scores[1] += share * first.f2(truth);
            scores[2] += share * chosen.f1(truth);
            scores[3] += share * chosen.f2(truth);
        }
        return scores;
    }

    private static double mean(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
    }

    private static String text(double[] weights) {
        return Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
