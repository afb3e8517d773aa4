package daily8.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes one ranking of several: what stands high in more than one comes first (reciprocal rank
/// fusion, Cormack et al. 2009).
final class Fusion {
    /// The authors' constant, which hardly matters.
    private static final double SMOOTH = 60;

    private Fusion() {}

    static <T> List<T> of(List<T> one, List<T> other) {
        Map<T, Double> scores = new LinkedHashMap<>();
        add(one, scores);
        add(other, scores);
        List<T> fused = new ArrayList<>(scores.keySet());
        fused.sort(
                Comparator.comparingDouble((T each) -> scores.getOrDefault(each, 0.0)).reversed());
        return fused;
    }

    private static <T> void add(List<T> ranking, Map<T, Double> scores) {
        for (int i = 0; i < ranking.size(); i++) {
            scores.merge(ranking.get(i), 1 / (SMOOTH + i + 1), Double::sum);
        }
    }
}
