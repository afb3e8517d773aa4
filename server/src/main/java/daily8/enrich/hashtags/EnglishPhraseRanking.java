package daily8.enrich.hashtags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses the phrases of an English article by learned weights: five phrases of which no two say
/// the same, one of them what the headline is about, then single words, then what is left.
///
/// The three numbers below were chosen together on duc2001 and the publishers' tags; the weights
/// have seen neither (docs/evaluation/understanding.md). Thread-safe.
final class EnglishPhraseRanking implements PhraseRanking {
    /// Those that are seen first, and as many single words behind them.
    private static final int FIRST = 5;

    /// What words that were chosen before cost a phrase.
    private static final double KNOWN_WORDS = 0.6;

    /// A phrase of the headline that stands as often in an article is what it is about.
    private static final int OFTEN = 5;

    private final WordRanks ranks;
    private final PhraseWeights weights;

    EnglishPhraseRanking(WordRanks ranks, PhraseWeights weights) {
        this.ranks = ranks;
        this.weights = weights;
    }

    private record Scored(Phrase phrase, double key, double tag) {
        RankedPhrase ranked() {
            return new RankedPhrase(phrase, 1 / (1 + Math.exp(-key)));
        }
    }

    @Override
    public void choose(Collection<Phrase> phrases, ArticleWords words, ChosenTags chosen) {
        List<Scored> rest = scored(phrases, words);
        Optional<Scored> subject = subject(rest);
        chooseFresh(rest, FIRST - 1, chosen);
        subject.map(Scored::ranked).ifPresent(chosen::offer);
        chooseFresh(rest, FIRST, chosen);
        for (Scored next : rest) {
            if (next.phrase().length() == 1 && chosen.size() < 2 * FIRST) {
                chosen.offer(next.ranked());
            }
        }
        chooseFresh(rest, Integer.MAX_VALUE, chosen);
    }

    /// Best first.
    private List<Scored> scored(Collection<Phrase> phrases, ArticleWords words) {
        PhraseFeatures features = new PhraseFeatures(ranks, words, phrases);
        List<Scored> scored = new ArrayList<>();
        for (Phrase phrase : phrases) {
            double[] row = features.of(phrase);
            scored.add(new Scored(phrase, weights.key(row), weights.tag(row)));
        }
        scored.sort(
                Comparator.comparingDouble((Scored each) -> -each.key())
                        .thenComparingInt(each -> each.phrase().first())
                        .thenComparingInt(each -> -each.phrase().length()));
        return scored;
    }

    private static Optional<Scored> subject(List<Scored> scored) {
        return scored.stream()
                .filter(each -> each.phrase().inTitle() > 0 && each.phrase().count() >= OFTEN)
                .max(Comparator.comparingDouble(Scored::tag));
    }

    /// Takes the best out of `rest` until there are as many, each time the one that is best after
    /// what was chosen before.
    private static void chooseFresh(List<Scored> rest, int most, ChosenTags chosen) {
        while (!rest.isEmpty() && chosen.size() < most && !chosen.isFull()) {
            Scored best = rest.getFirst();
            double highest = Double.NEGATIVE_INFINITY;
            for (Scored each : rest) {
                double fresh = each.key() - KNOWN_WORDS * chosen.known(each.phrase());
                if (fresh > highest) {
                    best = each;
                    highest = fresh;
                }
            }
            rest.remove(best);
            chosen.offer(best.ranked());
        }
    }
}
