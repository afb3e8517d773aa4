package daily8.comment.moderator;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How likely it is that a comment is a threat, bares personal data, insults or advertises:
/// multinomial logistic regression over [CommentFeatures].
///
/// The weights are learnt by `bench fit-moderator` from patterns of our own. Immutable.
public final class CommentClassifier {
    /// What is told apart; `null` is a comment that may stand.
    public static final List<Kind> LEARNT =
            List.of(Kind.THREAT, Kind.PERSONAL, Kind.INSULT, Kind.SPAM);

    /// The kinds learnt and, first, none of them.
    public static final int CLASSES = LEARNT.size() + 1;

    /// Weights are kept in a byte each, in steps of this.
    private static final float STEP = 1 / 32f;

    /// A word alone that pushes less explains nothing.
    private static final double TELLING = 0.8;

    private static final int MOST_TELLING = 3;

    private final byte[] weights;
    private final float[] biases;

    /// `weights`: CLASSES for each bucket.
    public CommentClassifier(float[] weights, float[] biases) {
        this.weights = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (byte) Math.clamp(Math.round(weights[i] / STEP), -127, 127);
        }
        this.biases = biases.clone();
    }

    private CommentClassifier(byte[] weights, float[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /// The one that comes with the site.
    static CommentClassifier bundled() {
        return KindWeights.read("/daily8/comment/moderator.bin.gz", CommentClassifier::read);
    }

    static CommentClassifier read(DataInputStream in) throws IOException {
        float[] biases = new float[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            biases[i] = in.readFloat();
        }
        byte[] weights = new byte[CommentFeatures.BUCKETS * CLASSES];
        in.readFully(weights);
        return new CommentClassifier(weights, biases);
    }

    public void write(DataOutputStream out) throws IOException {
        for (float bias : biases) {
            out.writeFloat(bias);
        }
        out.write(weights);
    }

    /// From 0 to 1 for each kind learnt.
    public Map<Kind, Double> chances(int[] features) {
        double[] sums = new double[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            sums[c] = biases[c];
            for (int feature : features) {
                sums[c] += weights[feature * CLASSES + c] * (double) STEP;
            }
        }
        return KindWeights.chances(sums);
    }

    /// The words that speak most for a kind, in the order in which they stand.
    String telling(List<String> words, Kind kind) {
        int c = LEARNT.indexOf(kind) + 1;
        record Told(String word, int place, double weight) {}
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            double weight = 0;
            for (int feature : CommentFeatures.of("", List.of(words.get(i)))) {
                int at = feature * CLASSES;
                weight += (weights[at + c] - weights[at]) * (double) STEP;
            }
            if (weight > TELLING) {
                told.add(new Told(words.get(i), i, weight));
            }
        }
        return told.stream()
                .sorted(Comparator.comparingDouble(Told::weight).reversed())
                .limit(MOST_TELLING)
                .sorted(Comparator.comparingInt(Told::place))
                .map(Told::word)
                .distinct()
                .reduce((a, b) -> a + " … " + b)
                .orElse("");
    }
}
