package daily8.enrich;

import daily8.base.text.SharedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sets of an article's candidates are worth as its key points.
final class KeyPointWorth {
    /// Sentences that are more alike than this, by their vectors or their words, say the same
    /// again. This and the numbers below: docs/evaluation/understanding.md, key points.
    private static final double SAME = 0.6;

    private static final double AGAIN = 2;

    private static final double TAKEN_UP = 0.2;

    /// Asks for what another sentence tells.
    private static final double QUESTION = 0.8;

    private final List<Candidate> candidates;
    private final KeyPointWeights weights;
    private final double[] alone;
    private final Map<String, Double> words = new HashMap<>();

    /// What it costs to choose both of two.
    private final double[][] both;

    private KeyPointWorth(
            List<Candidate> candidates, KeyPointWeights weights, Optional<Meaning> meaning) {
        this.candidates = candidates;
        this.weights = weights;
        this.alone = new double[candidates.size()];
        this.both = new double[candidates.size()][candidates.size()];
        List<Set<String>> stems = candidates.stream().map(Candidate::stems).toList();
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < i; j++) {
                both[i][j] =
                        cost(SharedWords.share(stems.get(i), stems.get(j)), cosine(meaning, i, j));
                both[j][i] = both[i][j];
            }
        }
    }

    static KeyPointWorth of(
            ReadText text,
            List<Candidate> candidates,
            Optional<Meaning> meaning,
            KeyPointWeights weights) {
        KeyPointWorth worth = new KeyPointWorth(candidates, weights, meaning);
        double[] nearness = nearness(candidates, meaning);
        WordFeatures.of(text, candidates, nearness)
                .forEach((stem, features) -> worth.words.put(stem, weights.word(features)));
        double[] taken = taken(candidates, meaning);
        for (int i = 0; i < nearness.length; i++) {
            double[] features = SentenceFeatures.of(candidates.get(i), nearness[i]);
            worth.alone[i] = weights.sentence(features) + TAKEN_UP * taken[i];
            worth.alone[i] -= asks(candidates.get(i).in(text)) ? QUESTION : 0;
        }
        return worth;
    }

    private static double[] taken(List<Candidate> candidates, Optional<Meaning> meaning) {
        return meaning.map(known -> TakenUp.of(known.sentences()))
                .orElseGet(() -> new double[candidates.size()]);
    }

    private static boolean asks(String sentence) {
        return sentence.indexOf('?') >= 0 || sentence.indexOf('؟') >= 0;
    }

    private double cost(double words, double vectors) {
        return weights.alike() * vectors + AGAIN * Math.max(0, Math.max(words, vectors) - SAME);
    }

    private static double cosine(Optional<Meaning> meaning, int i, int j) {
        return meaning.map(m -> m.sentences().get(i).cosine(m.sentences().get(j))).orElse(0.0);
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
            for (int j = 0; j < i; j++) {
                worth -= both[one][chosen.get(j)];
            }
        }
        return worth;
    }
}
