package daily8.enrich;

import daily8.ai.Embedding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sets of an article's candidates are worth as its key points.
final class KeyPointWorth {
    private final List<Candidate> candidates;
    private final KeyPointWeights weights;
    private final double[] alone;
    private final Map<String, Double> words = new HashMap<>();
    private final List<Embedding> vectors;

    private KeyPointWorth(
            List<Candidate> candidates, KeyPointWeights weights, List<Embedding> vectors) {
        this.candidates = candidates;
        this.weights = weights;
        this.alone = new double[candidates.size()];
        this.vectors = vectors;
    }

    static KeyPointWorth of(
            ReadText text,
            List<Candidate> candidates,
            Optional<Meaning> meaning,
            KeyPointWeights weights) {
        KeyPointWorth worth =
                new KeyPointWorth(
                        candidates, weights, meaning.map(Meaning::sentences).orElse(List.of()));
        double[] nearness = nearness(candidates, meaning);
        WordFeatures.of(text, candidates, nearness)
                .forEach((stem, features) -> worth.words.put(stem, weights.word(features)));
        for (int i = 0; i < nearness.length; i++) {
            double[] features = SentenceFeatures.of(candidates.get(i), nearness[i]);
            worth.alone[i] = weights.sentence(features);
        }
        return worth;
    }

    /// How near each candidate is to what the article means; 0 where no model knows.
    static double[] nearness(List<Candidate> candidates, Optional<Meaning> meaning) {
        double[] nearness = new double[candidates.size()];
        meaning.ifPresent(known -> {
            for (int i = 0; i < nearness.length; i++) {
                nearness[i] = known.sentences().get(i).cosine(known.article().text());
            }
        });
        return nearness;
    }

    /// Of the candidates with these numbers.
    double of(List<Integer> chosen) {
        double worth = 0;
        Set<String> covered = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            int one = chosen.get(i);
            worth += alone[one];
            for (String stem : candidates.get(one).stems()) {
                if (covered.add(stem)) {
                    worth += weights.covered() * words.getOrDefault(stem, 0.0);
                }
            }
            for (int j = 0; j < i && !vectors.isEmpty(); j++) {
                double alike = vectors.get(one).cosine(vectors.get(chosen.get(j)));
                worth -= weights.alike() * alike;
            }
        }
        return worth;
    }
}
