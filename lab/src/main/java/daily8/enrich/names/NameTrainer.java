package daily8.enrich.names;

import daily8.base.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the weights of the tagger: an averaged structured perceptron (M. Collins, "Discriminative
/// training methods for hidden Markov models", 2002). The same documents give the same weights.
final class NameTrainer {
    private static final class Example {
        private final int[][] features;
        private final List<Label> labels;

        Example(int[][] features, List<Label> labels) {
            this.features = features;
            this.labels = labels;
        }
    }

    /// Chosen on every eighth document of the corpora.
    private static final int ROUNDS = 8;

    /// Sentences in a hundred that are learned in capitals too, as headlines are written.
    private static final int SHOUTED = 40;

    /// A feature is learned that occurs this often.
    private static final int LEAST_OCCURRENCES = 2;

    /// Features whose weights all stay below are left out: half the file for 0.1 point.
    private static final double LEAST_WEIGHT = 0.3;

    /// Weights are kept as multiples of this.
    private static final double UNIT = 0.05;

    private static final long SEED = 8;

    private final int[] weights = new int[NameModel.BUCKETS * Label.COUNT];
    private final long[] sums = new long[NameModel.BUCKETS * Label.COUNT];
    private final int[][] behind = new int[Label.COUNT][Label.COUNT];
    private final long[][] behindSums = new long[Label.COUNT][Label.COUNT];
    private final WordClasses classes;
    private final KnownNames known = new KnownNames(new Demonyms());
    private int time = 1;

    NameTrainer(WordClasses classes) {
        this.classes = classes;
    }

    NameModel train(List<List<Labelled>> documents) {
        Random random = new Random(SEED);
        List<Example> examples = new ArrayList<>();
        for (List<Labelled> document : documents) {
            Features features = features(document);
            for (Labelled sentence : document) {
                examples.add(new Example(features.of(sentence.tokens()), sentence.labels()));
                if (random.nextInt(100) < SHOUTED) {
                    List<Token> shouted = sentence.shouted();
                    examples.add(new Example(features.of(shouted), sentence.labels()));
                }
            }
        }
        dropRare(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        return averaged();
    }

    private Features features(List<Labelled> document) {
        List<List<Token>> sentences = document.stream().map(Labelled::tokens).toList();
        return new Features(new ArticleWords(sentences), classes, known);
    }

    private static void dropRare(List<Example> examples) {
        int[] seen = new int[NameModel.BUCKETS];
        for (Example example : examples) {
            Arrays.stream(example.features).flatMapToInt(Arrays::stream).forEach(f -> seen[f]++);
        }
        for (Example example : examples) {
            int[][] rows = example.features;
            for (int i = 0; i < rows.length; i++) {
                rows[i] =
                        Arrays.stream(rows[i]).filter(f -> seen[f] >= LEAST_OCCURRENCES).toArray();
            }
        }
    }

    private void learn(Example example) {
        Label[] found = NameModel.best(scores(example.features), behind);
        int before = 0;
        int foundBefore = 0;
        for (int i = 0; i < found.length; i++) {
            int right = example.labels.get(i).number();
            int wrong = found[i].number();
            if (right != wrong) {
                for (int feature : example.features[i]) {
                    change(feature * Label.COUNT + right, 1);
                    change(feature * Label.COUNT + wrong, -1);
                }
            }
            if (right != wrong || before != foundBefore) {
                changeBehind(before, right, 1);
                changeBehind(foundBefore, wrong, -1);
            }
            before = right;
            foundBefore = wrong;
        }
        time++;
    }

    private int[][] scores(int[][] features) {
        int[][] scores = new int[features.length][Label.COUNT];
        for (int i = 0; i < scores.length; i++) {
            for (int feature : features[i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    scores[i][label] += weights[feature * Label.COUNT + label];
                }
            }
        }
        return scores;
    }

    private void change(int at, int by) {
        weights[at] += by;
        sums[at] += (long) time * by;
    }

    private void changeBehind(int before, int label, int by) {
        behind[before][label] += by;
        behindSums[before][label] += (long) time * by;
    }

    private NameModel averaged() {
        int[] features = new int[NameModel.BUCKETS];
        short[] packed = new short[weights.length];
        int count = 0;
        for (int feature = 0; feature < NameModel.BUCKETS; feature++) {
            double heaviest = 0;
            for (int label = 0; label < Label.COUNT; label++) {
                int at = feature * Label.COUNT + label;
                double mean = mean(weights[at], sums[at]);
                heaviest = Math.max(heaviest, Math.abs(mean));
                packed[count * Label.COUNT + label] = (short) Math.round(mean / UNIT);
            }
            if (heaviest >= LEAST_WEIGHT) {
                features[count++] = feature;
            }
        }
        int[][] means = new int[Label.COUNT][Label.COUNT];
        for (int i = 0; i < Label.COUNT; i++) {
            for (int j = 0; j < Label.COUNT; j++) {
                means[i][j] = (int) Math.round(mean(behind[i][j], behindSums[i][j]) / UNIT);
            }
        }
        return new NameModel(
                Arrays.copyOf(features, count), Arrays.copyOf(packed, count * Label.COUNT), means);
    }

    /// Of a weight over all steps.
    private double mean(int weight, long sum) {
        return weight - (double) sum / time;
    }
}
