package daily8.enrich.hashtags;

import daily8.model.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Chooses the phrases of an English article by learned weights. The first five: what readers would
/// call its keys, no two of which say the same, and what publishers make tags of
/// ([HeadlineSubjects]); then single words, then what is left.
///
/// A text without a headline is a note, as people post them: single words come first, as people tag
/// those. The numbers below were chosen on duc2001 and 500n-kpcrowd
/// (docs/evaluation/understanding.md). Thread-safe.
final class EnglishPhraseRanking implements PhraseRanking {
    /// Those that are seen first, and as many single words behind them.
    private static final int FIRST = 5;

    /// What words that were chosen before cost a phrase.
    private static final double KNOWN_WORDS = 0.6;

    /// Longer texts are articles whose headline got lost.
    private static final int LONGEST_NOTE = 1000;

    private final WordRanks ranks;
    private final PhraseWeights weights;
    private final Section section;

    EnglishPhraseRanking(WordRanks ranks, PhraseWeights weights, Section section) {
        this.ranks = ranks;
        this.weights = weights;
        this.section = section;
    }

    private record Scored(Phrase phrase, double score) {
        RankedPhrase ranked() {
            return new RankedPhrase(phrase, 1 / (1 + Math.exp(-score)));
        }
    }

    @Override
    public void choose(Collection<Phrase> phrases, ArticleWords words, ChosenTags chosen) {
        List<Scored> rest = scored(phrases, words);
        if (words.hasTitle() || words.size() > LONGEST_NOTE) {
            List<RankedPhrase> subjects = HeadlineSubjects.of(phrases, section);
            chooseFresh(rest, FIRST - subjects.size(), chosen);
            subjects.forEach(chosen::offer);
            chooseFresh(rest, FIRST, chosen);
        }
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
            scored.add(new Scored(phrase, weights.of(features.of(phrase))));
        }
        scored.sort(
                Comparator.comparingDouble((Scored each) -> -each.score())
                        .thenComparingInt(each -> each.phrase().first())
                        .thenComparingInt(each -> -each.phrase().length()));
        return scored;
    }

    /// Takes the best out of `rest` until there are as many, each time the one that is best after
    /// what was chosen before.
    private static void chooseFresh(List<Scored> rest, int most, ChosenTags chosen) {
        while (!rest.isEmpty() && chosen.size() < most && !chosen.isFull()) {
            Scored best = rest.getFirst();
            double highest = Double.NEGATIVE_INFINITY;
            for (Scored each : rest) {
                double fresh = each.score() - KNOWN_WORDS * chosen.known(each.phrase());
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
