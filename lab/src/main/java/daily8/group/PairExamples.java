package daily8.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Labelled articles in the order of time → pairs to learn from: each article with its candidates
/// at arrival, so that the pairs are those that grouping decides on.
public final class PairExamples {
    private static final int CANDIDATES = 200;

    /// What the pairs of one event weigh in all: the scale that the ridge of the fit is for.
    private static final double TOTAL = 100;

    /// What speaks for a pair, and whether both are of one event. The pairs of an article with its
    /// own event weigh one together.
    public record Example(List<Double> features, boolean same, double weight) {
        public Example {
            features = List.copyOf(features);
        }
    }

    private PairExamples() {}

    public static List<Example> of(List<Arrival> articles, List<String> events) {
        Map<String, Integer> sizes = new HashMap<>();
        events.forEach(event -> sizes.merge(event, 1, Integer::sum));
        ProfileReader reader = new ProfileReader(new TermStatistics());
        CandidateIndex index = new CandidateIndex();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Profile profile = reader.read(articles.get(i), i, i);
            String event = events.get(i);
            for (Profile other : index.candidates(profile, CANDIDATES)) {
                boolean same = event.equals(events.get((int) other.arrived()));
                double weight = same ? 1.0 / (sizes.getOrDefault(event, 2) - 1) : 1;
                List<Double> features = new ArrayList<>();
                for (double feature : Evidence.features(other, profile)) {
                    features.add(feature);
                }
                examples.add(new Example(features, same, weight));
            }
            index.add(profile);
        }
        return scaled(examples);
    }

    /// Each collection counts the same, however large it is.
    private static List<Example> scaled(List<Example> examples) {
        double same = examples.stream().filter(Example::same).mapToDouble(Example::weight).sum();
        return examples.stream()
                .map(e -> new Example(e.features(), e.same(), e.weight() * TOTAL / same))
                .toList();
    }
}
