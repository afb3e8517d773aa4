package daily8.lab;

import daily8.enrich.KeyPointDocument.Example;
import java.util.Arrays;
import java.util.List;

/// Linear regression with a ridge.
final class LeastSquares {
    private LeastSquares() {}

    /// The weights of the features as they are.
    static double[] fit(List<Example> examples, double ridge) {
        int n = examples.getFirst().features().size();
        return solve(examples, new double[n], ones(n), 0, ridge);
    }

    /// The weights of the features when each is brought to mean 0 and spread 1 first, for features
    /// as they are; what is the same for all examples is left out.
    static double[] fitScaled(List<Example> examples, double ridge) {
        int n = examples.getFirst().features().size();
        double[] mean = new double[n];
        double[] spread = new double[n];
        double target = 0;
        for (Example example : examples) {
            target += example.target() / examples.size();
            for (int i = 0; i < n; i++) {
                mean[i] += example.features().get(i) / examples.size();
            }
        }
        for (Example example : examples) {
            for (int i = 0; i < n; i++) {
                double off = example.features().get(i) - mean[i];
                spread[i] += off * off / examples.size();
            }
        }
        for (int i = 0; i < n; i++) {
            spread[i] = spread[i] == 0 ? 1 : Math.sqrt(spread[i]);
        }
        double[] weights = solve(examples, mean, spread, target, ridge);
        for (int i = 0; i < n; i++) {
            weights[i] /= spread[i];
        }
        return weights;
    }

    private static double[] solve(
            List<Example> examples, double[] mean, double[] spread, double target, double ridge) {
        int n = mean.length;
        double[][] system = new double[n][n + 1];
        for (Example example : examples) {
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = (example.features().get(i) - mean[i]) / spread[i];
            }
            for (int i = 0; i < n; i++) {
                system[i][n] += x[i] * (example.target() - target);
                for (int j = 0; j < n; j++) {
                    system[i][j] += x[i] * x[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            system[i][i] += ridge;
        }
        return LogisticRegression.solve(system);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
