package daily8.lab;

import daily8.enrich.hashtags.PhraseExamples.Example;
import daily8.group.PairExamples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Learns which of a text's phrases people choose: each text is a choice of its own among its
/// phrases (conditional logit, McFadden 1974), so that long texts and generous choosers teach no
/// more than others. By Newton's method, with a ridge on features of spread 1.
final class ChoiceRegression {
    private static final int STEPS = 30;

    /// No weight moves farther in a step: far from its end, Newton's method leaps.
    private static final double LONGEST = 0.5;

    private final List<List<Example>> texts;
    private final int features;
    private final double[] mean;
    private final double[] spread;

    private ChoiceRegression(List<List<Example>> texts) {
        this.texts = texts;
        this.features = texts.getFirst().getFirst().features().size();
        this.mean = new double[features];
        this.spread = new double[features];
        List<Example> all = texts.stream().flatMap(List::stream).toList();
        for (int i = 0; i < features; i++) {
            int feature = i;
            double average = average(all, e -> e.features().get(feature));
            mean[i] = average;
            double square = average(all, e -> Math.pow(e.features().get(feature) - average, 2));
            spread[i] = square == 0 ? 1 : Math.sqrt(square);
        }
    }

    /// Weights for features as they are, of which the first is 1 for all; with it, and by one
    /// factor for all, their sum is the logarithm of the odds that a phrase is chosen.
    static double[] fit(List<List<Example>> texts, double ridge) {
        ChoiceRegression regression = new ChoiceRegression(texts);
        return regression.calibrated(regression.newton(ridge));
    }

    private static double average(List<Example> examples, ToDoubleFunction<Example> value) {
        return examples.stream().mapToDouble(value).average().orElse(0);
    }

    private double[] newton(double ridge) {
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[features][features + 1];
            texts.forEach(text -> add(text, weights, system));
            for (int i = 0; i < features; i++) {
                system[i][i] += ridge;
                system[i][features] -= ridge * weights[i];
            }
            double[] change = LogisticRegression.solve(system);
            double most = Arrays.stream(change).map(Math::abs).max().orElse(0);
            for (int i = 0; i < features; i++) {
                weights[i] += change[i] * Math.min(1, LONGEST / most);
            }
        }
        for (int i = 0; i < features; i++) {
            weights[i] /= spread[i];
        }
        return weights;
    }

    /// Adds a text's curvature and, in the last column, its slope.
    private void add(List<Example> text, double[] weights, double[][] system) {
        double chosen = text.stream().mapToDouble(ChoiceRegression::chosen).sum();
        double[][] rows = text.stream().map(this::scaled).toArray(double[][]::new);
        double[] sums = Arrays.stream(rows).mapToDouble(row -> product(weights, row)).toArray();
        double most = Arrays.stream(sums).max().orElse(0);
        double[] odds = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
        double all = Arrays.stream(odds).sum();
        double[] expected = new double[features];
        for (int k = 0; k < odds.length; k++) {
            double share = odds[k] / all;
            double surplus = chosen(text.get(k)) - chosen * share;
            for (int i = 0; i < features; i++) {
                expected[i] += share * rows[k][i];
                system[i][features] += surplus * rows[k][i];
                for (int j = 0; j < features; j++) {
                    system[i][j] += chosen * share * rows[k][i] * rows[k][j];
                }
            }
        }
        for (int i = 0; i < features; i++) {
            for (int j = 0; j < features; j++) {
                system[i][j] -= chosen * expected[i] * expected[j];
            }
        }
    }

    private static double chosen(Example example) {
        return example.chosen() ? example.weight() : 0;
    }

    private double[] scaled(Example example) {
        double[] row = new double[features];
        for (int i = 0; i < features; i++) {
            row[i] = (example.features().get(i) - mean[i]) / spread[i];
        }
        return row;
    }

    private double[] calibrated(double[] weights) {
        List<PairExamples.Example> examples = new ArrayList<>();
        for (List<Example> text : texts) {
            for (Example example : text) {
                double sum = 0;
                for (int i = 0; i < features; i++) {
                    sum += weights[i] * example.features().get(i);
                }
                examples.add(new PairExamples.Example(List.of(1.0, sum), example.chosen(), 1));
            }
        }
        double[] line = LogisticRegression.fit(examples);
        double[] odds = new double[features];
        for (int i = 0; i < features; i++) {
            odds[i] = weights[i] * line[1];
        }
        odds[0] += line[0];
        return odds;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
