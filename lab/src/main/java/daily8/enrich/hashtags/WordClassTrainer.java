package daily8.enrich.hashtags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the weights of [WordClasses] by an averaged perceptron (Collins 2002), rounded to bytes.
public final class WordClassTrainer {
    private static final int ROUNDS = 6;
    private static final int CLASSES = WordClass.ALL.size();

    private final int[] weights = new int[WordClassFeatures.ROWS * CLASSES];
    private final long[] sums = new long[weights.length];
    private long steps = 1;

    private WordClassTrainer() {}

    public static byte[] learn(Path gum) throws IOException {
        return learn(GumSentence.documents(gum).stream().flatMap(List::stream).toList());
    }

    /// The share of words that are told right in every `folds`th document by what the others teach.
    public static double check(Path gum, int folds) throws IOException {
        List<List<GumSentence>> documents = GumSentence.documents(gum);
        List<GumSentence> others = new ArrayList<>();
        List<GumSentence> held = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (i % folds == 0 ? held : others).addAll(documents.get(i));
        }
        WordClasses classes = new WordClasses(learn(others));
        int right = 0;
        int words = 0;
        for (GumSentence sentence : held) {
            List<WordClass> found = classes.of(sentence.tokens());
            for (int i = 0; i < found.size(); i++) {
                if (sentence.tokens().get(i).isWord()) {
                    words++;
                    right += found.get(i) == sentence.classes().get(i) ? 1 : 0;
                }
            }
        }
        return right / (double) words;
    }

    private static byte[] learn(List<GumSentence> sentences) {
        WordClassTrainer trainer = new WordClassTrainer();
        List<GumSentence> order = new ArrayList<>(sentences);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.averaged();
    }

    private void learn(GumSentence sentence) {
        WordClassFeatures features = new WordClassFeatures(sentence.tokens());
        int[] rows = new int[WordClassFeatures.COUNT];
        int before = CLASSES;
        int beforeThat = CLASSES;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int best = WordClass.ALL.indexOf(WordClass.PUNCTUATION);
            if (sentence.tokens().get(i).isWord()) {
                features.of(i, before, beforeThat, rows);
                best = best(rows);
                int right = WordClass.ALL.indexOf(sentence.classes().get(i));
                if (best != right) {
                    move(rows, right, 1);
                    move(rows, best, -1);
                }
                steps++;
            }
            beforeThat = before;
            before = best;
        }
    }

    private int best(int[] rows) {
        int[] scores = new int[CLASSES];
        for (int row : rows) {
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += weights[row * CLASSES + c];
            }
        }
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    private void move(int[] rows, int wordClass, int by) {
        for (int row : rows) {
            weights[row * CLASSES + wordClass] += by;
            sums[row * CLASSES + wordClass] += by * steps;
        }
    }

    /// The mean of each weight over all steps; the largest fills a byte, save one in a thousand.
    private byte[] averaged() {
        double[] means = new double[weights.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = weights[i] - sums[i] / (double) steps;
        }
        double[] sizes = Arrays.stream(means).map(Math::abs).filter(m -> m > 0).sorted().toArray();
        double largest = sizes[(int) (sizes.length * 0.999)];
        byte[] bytes = new byte[means.length];
        for (int i = 0; i < bytes.length; i++) {
            double value = means[i] / largest * Byte.MAX_VALUE;
            bytes[i] = (byte) Math.round(Math.clamp(value, -Byte.MAX_VALUE, Byte.MAX_VALUE));
        }
        return bytes;
    }
}
