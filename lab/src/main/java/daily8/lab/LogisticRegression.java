package daily8.lab;

import daily8.group.PairExamples.Example;
import java.util.List;

/// Logistic regression by Newton's method, with a light ridge on all weights but the first.
final class LogisticRegression {
    /// Half a pair's worth against each weight: keeps few examples from asking for the moon.
    private static final double RIDGE = 0.5;

    private static final int STEPS = 40;
    private static final double SMALL = 1e-6;

    private LogisticRegression() {}

    static double[] fit(List<Example> examples) {
        int n = examples.getFirst().features().size();
        double[] weights = new double[n];
        double change = 1;
        for (int step = 0; step < STEPS && change > SMALL; step++) {
            double[][] system = new double[n][n + 1];
            for (Example example : examples) {
                add(example, weights, system);
            }
            for (int i = 1; i < n; i++) {
                system[i][i] += RIDGE;
                system[i][n] -= RIDGE * weights[i];
            }
            change = 0;
            double[] delta = solve(system);
            for (int i = 0; i < n; i++) {
                weights[i] += delta[i];
                change = Math.max(change, Math.abs(delta[i]));
            }
        }
        return weights;
    }

    /// Adds an example's curvature and, in the last column, its slope.
    private static void add(Example example, double[] weights, double[][] system) {
        int n = weights.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * example.features().get(i);
        }
        double chance = 1 / (1 + Math.exp(-sum));
        double weight = example.weight();
        for (int i = 0; i < n; i++) {
            double x = example.features().get(i);
            system[i][n] += weight * ((example.same() ? 1 : 0) - chance) * x;
            for (int j = 0; j < n; j++) {
                system[i][j] += weight * chance * (1 - chance) * x * example.features().get(j);
            }
        }
    }

    /// Gauss-Jordan with pivots.
    static double[] solve(double[][] system) {
        int n = system.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c; r < n; r++) {
                pivot = Math.abs(system[r][c]) > Math.abs(system[pivot][c]) ? r : pivot;
            }
            double[] row = system[c];
            system[c] = system[pivot];
            system[pivot] = row;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : system[r][c] / system[c][c];
                for (int k = c; k <= n && factor != 0; k++) {
                    system[r][k] -= factor * system[c][k];
                }
            }
        }
        double[] answer = new double[n];
        for (int i = 0; i < n; i++) {
            answer[i] = system[i][n] / system[i][i];
        }
        return answer;
    }
}
