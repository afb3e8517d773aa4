package daily8.lab;

import daily8.ai.Embedding;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import daily8.comment.moderator.CommentClassifier;
import daily8.comment.moderator.MeaningClassifier;
import daily8.lab.CommentPatterns.Example;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Learns what threats, insults, advertisements and bared data mean in English, from the vectors of
/// the patterns' comments. The same input gives the same file.
final class FitMeanings {
    /// More of each pattern tell the model little: its sentences all mean the same.
    private static final int VARIANTS = 16;

    private static final int ROUNDS = 60;
    private static final double RATE = 0.3;

    /// Chosen among 0.003 … 0.00003 on the comments that the moderator was mended by.
    private static final double RIDGE = 5e-4;

    private static final int CLASSES = CommentClassifier.CLASSES;

    private FitMeanings() {}

    static void write(Path file) throws IOException {
        Random random = new Random(8);
        List<String> lines = new ArrayList<>(FitModerator.lines("comments-en"));
        lines.addAll(FitModerator.lines("meanings-en"));
        List<Example> examples = new CommentPatterns(VARIANTS, random).spell(lines);
        List<float[]> vectors = new ArrayList<>();
        Embedding probe;
        try (OnnxEmbedder embedder = OnnxEmbedder.load(OnnxModel.MINILM)) {
            for (Example example : examples) {
                vectors.add(MeaningClassifier.unit(embedder.embed(example.text())));
            }
            probe = embedder.embed(MeaningClassifier.PROBE);
        }
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            fit(examples, vectors, probe, random).write(out);
        }
        System.out.printf("learnt the meaning of %d comments%n", examples.size());
    }

    private static MeaningClassifier fit(
            List<Example> examples, List<float[]> vectors, Embedding probe, Random random) {
        int size = vectors.getFirst().length;
        float[] weights = new float[size * CLASSES];
        float[] slopes = new float[weights.length];
        float[] biases = new float[CLASSES];
        float[] biasSlopes = new float[CLASSES];
        CommentRounds.run(
                ROUNDS,
                examples.size(),
                random,
                i -> {
                    int right = FitModerator.classOf(examples.get(i));
                    step(vectors.get(i), right, weights, slopes, biases, biasSlopes);
                });
        return new MeaningClassifier(probe, biases, weights);
    }

    /// One example of AdaGrad.
    private static void step(
            float[] vector,
            int right,
            float[] weights,
            float[] slopes,
            float[] biases,
            float[] biasSlopes) {
        double[] chances = CommentRounds.chances(c -> sum(vector, c, weights, biases));
        for (int c = 0; c < CLASSES; c++) {
            double error = chances[c] - (c == right ? 1 : 0);
            move(biases, biasSlopes, c, error);
            for (int i = 0; i < vector.length; i++) {
                int at = i * CLASSES + c;
                move(weights, slopes, at, error * vector[i] + RIDGE * weights[at]);
            }
        }
    }

    private static void move(float[] values, float[] slopes, int at, double slope) {
        slopes[at] += (float) (slope * slope);
        values[at] -= (float) (RATE * slope / Math.sqrt(slopes[at] + 1e-6));
    }

    private static double sum(float[] vector, int c, float[] weights, float[] biases) {
        double sum = biases[c];
        for (int i = 0; i < vector.length; i++) {
            sum += weights[i * CLASSES + c] * (double) vector[i];
        }
        return sum;
    }
}
