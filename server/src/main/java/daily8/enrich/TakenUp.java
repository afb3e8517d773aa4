package daily8.enrich;

import daily8.ai.Embedding;
import java.util.Arrays;
import java.util.List;

/// How much later sentences take up each sentence of an article: what is told first and gone into
/// afterwards counts, what goes into something told before does less.
final class TakenUp {
    /// Likeness to a sentence before counts against a sentence, half as much as likeness to one
    /// behind counts for it (docs/evaluation/understanding.md, key points).
    private static final double TAKES_UP = -0.5;

    private TakenUp() {}

    /// For each sentence, in spreads from the article's mean.
    static double[] of(List<Embedding> sentences) {
        double[] taken = new double[sentences.size()];
        for (int later = 1; later < taken.length; later++) {
            for (int i = 0; i < later; i++) {
                double alike = sentences.get(i).cosine(sentences.get(later));
                taken[i] += alike;
                taken[later] += TAKES_UP * alike;
            }
        }
        return inSpreads(taken);
    }

    private static double[] inSpreads(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double spread = Math.sqrt(squares / Math.max(1, values.length));
        return Arrays.stream(values).map(v -> spread == 0 ? 0 : (v - mean) / spread).toArray();
    }
}
