package daily8.comment.moderator;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// What the classifiers of comments do alike: read the weights that come with the site, and make
/// chances of the sums that the weights give.
final class KindWeights {
    private KindWeights() {}

    /// Makes a classifier of the file's bytes.
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = KindWeights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return reading.from(new DataInputStream(new GZIPInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The chance of each kind, from 0 to 1: softmax over the sums of all classes.
    static Map<Kind, Double> chances(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double all = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).sum();
        Map<Kind, Double> chances = new EnumMap<>(Kind.class);
        for (int c = 1; c < sums.length; c++) {
            chances.put(CommentClassifier.LEARNT.get(c - 1), Math.exp(sums[c] - most) / all);
        }
        return chances;
    }
}
