package daily8.enrich.hashtags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Ranks the phrases of an English article: what is salient by learned weights, leaning to phrases
/// of several words; the most salient name comes first.
///
/// Thread-safe.
final class EnglishPhraseRanking implements PhraseRanking {
    /// How salient a phrase is, in the order of [PhraseFeatures]: logistic regression over the
    /// salient entities of GUM (CC BY 4.0) and the tags of our own sample edition.
    private static final double[] SALIENCE = {
        -4.13, 0.61, 0.47, 1.22, -0.49, -0.03, -0.17, -0.21, -0.22, -0.22, 0.94, -1.46, 0.31, -0.36,
        0.48, 0.51, -3.03, -0.74, 0.18, 0.07, 0.36, 0.37, -0.21, 0.25
    };

    /// What readers expect of a tag beyond salience, chosen on every other text of duc2001 and of
    /// the publishers' tags (docs/evaluation/understanding.md).
    private static final double[] LEANING = {
        0, 0, 0.5, 0, 0, 0, 0, -2, 1, 0, -0.5, -1, 0, 0, -1, -0.5, 1, -1, 0, 0, 0.5, 0, 0, 0
    };

    private final WordRanks ranks;

    EnglishPhraseRanking(WordRanks ranks) {
        this.ranks = ranks;
    }

    @Override
    public List<RankedPhrase> rank(Collection<Phrase> phrases, ArticleWords words) {
        PhraseFeatures features = new PhraseFeatures(ranks, words);
        List<Scored> scored = new ArrayList<>();
        phrases.forEach(phrase -> scored.add(Scored.of(phrase, features.of(phrase))));
        List<RankedPhrase> ranked = new ArrayList<>();
        scored.forEach(each -> ranked.add(new RankedPhrase(each.phrase(), each.leaned())));
        ranked.sort(RankedPhrase.BEST);
        mostSalientName(scored)
                .ifPresent(name -> {
                    ranked.removeIf(each -> each.phrase() == name.phrase());
                    double first = ranked.isEmpty() ? name.salience() : ranked.getFirst().score();
                    ranked.addFirst(new RankedPhrase(name.phrase(), first));
                });
        return ranked;
    }

    private static Optional<Scored> mostSalientName(List<Scored> scored) {
        return scored.stream()
                .filter(each -> each.phrase().isName())
                .max(
                        Comparator.comparingDouble(Scored::salience)
                                .thenComparingInt(each -> -each.phrase().first()));
    }

    private record Scored(Phrase phrase, double salience, double leaned) {
        static Scored of(Phrase phrase, double[] features) {
            double salience = product(features, SALIENCE);
            return new Scored(
                    phrase, chance(salience), chance(salience + product(features, LEANING)));
        }

        private static double product(double[] features, double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += features[i] * weights[i];
            }
            return sum;
        }

        private static double chance(double sum) {
            return 1 / (1 + Math.exp(-sum));
        }
    }
}
