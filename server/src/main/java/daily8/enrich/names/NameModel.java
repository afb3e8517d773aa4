package daily8.enrich.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The weights of the tagger: for each feature one a label, and one for each label behind another.
/// Finds the best labels of a sentence (Viterbi).
final class NameModel {
    /// Numbers that features are spread over: few of the 1.5 million of the training texts share
    /// one.
    static final int BUCKETS = 1 << 22;

    private static final int IMPOSSIBLE = -1_000_000_000;

    private final FeatureRows rows;
    private final short[] weights;
    private final int[][] behind;

    /// `features`, in order, have the rows of `weights`, one number a label.
    NameModel(int[] features, short[] weights, int[][] behind) {
        this.rows = new FeatureRows(features);
        this.weights = weights;
        this.behind = behind;
    }

    static NameModel read(DataInputStream in) throws IOException {
        int[][] behind = new int[Label.COUNT][Label.COUNT];
        for (int[] row : behind) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readInt();
            }
        }
        int[] features = new int[in.readInt()];
        int feature = 0;
        for (int row = 0; row < features.length; row++) {
            feature += in.readInt();
            features[row] = feature;
        }
        short[] weights = new short[features.length * Label.COUNT];
        // by label: like stands beside like, and packs better
        for (int label = 0; label < Label.COUNT; label++) {
            for (int row = 0; row < features.length; row++) {
                weights[row * Label.COUNT + label] = in.readShort();
            }
        }
        return new NameModel(features, weights, behind);
    }

    void write(DataOutputStream out) throws IOException {
        for (int[] row : behind) {
            for (int weight : row) {
                out.writeInt(weight);
            }
        }
        int[] features = rows.features();
        out.writeInt(features.length);
        int last = 0;
        for (int feature : features) {
            out.writeInt(feature - last);
            last = feature;
        }
        for (int label = 0; label < Label.COUNT; label++) {
            for (int row = 0; row < features.length; row++) {
                out.writeShort(weights[row * Label.COUNT + label]);
            }
        }
    }

    Label[] best(int[][] features) {
        int[][] scores = new int[features.length][Label.COUNT];
        for (int i = 0; i < features.length; i++) {
            for (int feature : features[i]) {
                int row = rows.row(feature);
                if (row >= 0) {
                    int at = row * Label.COUNT;
                    for (int label = 0; label < Label.COUNT; label++) {
                        scores[i][label] += weights[at + label];
                    }
                }
            }
        }
        return best(scores, behind);
    }

    /// The labels with the highest sum of `scores[token][label]` and `behind[before][label]` among
    /// those that may follow each other.
    static Label[] best(int[][] scores, int[][] behind) {
        int length = scores.length;
        int[][] from = new int[length][Label.COUNT];
        int[] sums = new int[Label.COUNT];
        for (int i = 0; i < length; i++) {
            int[] next = new int[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                int best = IMPOSSIBLE;
                for (int before = 0; before < Label.COUNT; before++) {
                    boolean possible =
                            (i > 0 || before == 0) && Label.of(label).follows(Label.of(before));
                    int sum = sums[before] + behind[before][label];
                    if (possible && sum > best) {
                        best = sum;
                        from[i][label] = before;
                    }
                }
                next[label] = Math.max(best, IMPOSSIBLE) + scores[i][label];
            }
            sums = next;
        }
        return path(from, sums);
    }

    private static Label[] path(int[][] from, int[] sums) {
        int label = 0;
        for (int i = 1; i < sums.length; i++) {
            label = sums[i] > sums[label] ? i : label;
        }
        Label[] path = new Label[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = Label.of(label);
            label = from[i][label];
        }
        return path;
    }
}
