package daily8.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Finds few of many that are worth most together: adds the best one by one, then changes one for
/// another while that gains. For three of some dozens that is almost always the best set.
final class BestSet {
    /// Gains below are rounding.
    private static final double SMALL = 1e-9;

    private BestSet() {}

    /// Numbers below `size`, in order; `worth` is asked for sets of them.
    static List<Integer> of(int size, int most, ToDoubleFunction<List<Integer>> worth) {
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(size, most)) {
            chosen.add(-1);
            improve(chosen, chosen.size() - 1, size, worth);
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < chosen.size(); i++) {
                better |= improve(chosen, i, size, worth);
            }
        }
        return chosen.stream().sorted().toList();
    }

    /// Puts the best in the place of one; whether that changed it.
    private static boolean improve(
            List<Integer> chosen, int place, int size, ToDoubleFunction<List<Integer>> worth) {
        int before = chosen.get(place);
        int best = before;
        double most = before < 0 ? Double.NEGATIVE_INFINITY : worth.applyAsDouble(chosen);
        for (int i = 0; i < size; i++) {
            chosen.set(place, before);
            if (chosen.contains(i)) {
                continue;
            }
            chosen.set(place, i);
            double now = worth.applyAsDouble(chosen);
            if (now > most + SMALL) {
                most = now;
                best = i;
            }
        }
        chosen.set(place, best);
        return best != before;
    }
}
