package daily8.enrich.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Vectors of length 1 → classes of like ones (spherical k-means). The same vectors give the same
/// classes.
final class WordClustering {
    private static final int ROUNDS = 12;
    private static final long SEED = 8;

    private WordClustering() {}

    /// The class of each vector, below `count`.
    static int[] classes(List<float[]> vectors, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, vectors.size()).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        float[][] centres = new float[count][];
        for (int i = 0; i < count; i++) {
            centres[i] = vectors.get(order.get(i)).clone();
        }
        int[] classes = nearest(vectors, centres);
        for (int round = 1; round < ROUNDS; round++) {
            move(vectors, classes, centres);
            classes = nearest(vectors, centres);
        }
        return classes;
    }

    private static int[] nearest(List<float[]> vectors, float[][] centres) {
        return vectors.parallelStream().mapToInt(vector -> nearest(vector, centres)).toArray();
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float closest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float product = 0;
            for (int j = 0; j < vector.length; j++) {
                product += vector[j] * centres[i][j];
            }
            if (product > closest) {
                closest = product;
                best = i;
            }
        }
        return best;
    }

    /// An empty class keeps its centre.
    private static void move(List<float[]> vectors, int[] classes, float[][] centres) {
        float[][] sums = new float[centres.length][centres[0].length];
        for (int i = 0; i < classes.length; i++) {
            for (int j = 0; j < sums[0].length; j++) {
                sums[classes[i]][j] += vectors.get(i)[j];
            }
        }
        for (int i = 0; i < centres.length; i++) {
            double length = 0;
            for (float part : sums[i]) {
                length += part * part;
            }
            for (int j = 0; length > 0 && j < sums[i].length; j++) {
                centres[i][j] = (float) (sums[i][j] / Math.sqrt(length));
            }
        }
    }
}
