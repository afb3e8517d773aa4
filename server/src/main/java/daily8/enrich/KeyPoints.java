package daily8.enrich;

import daily8.model.KeyPoint;
import java.util.List;
import java.util.Optional;

/// The sentences that carry an article, in reading order.
///
/// Chosen together: the words that a summary would have count once, however many of the sentences
/// have them; a sentence counts by its place, its length and its nearness to the article; two that
/// say the same count less. Words alone decide where there are no vectors. Thread-safe.
final class KeyPoints {
    private final int most;

    KeyPoints(int most) {
        this.most = most;
    }

    List<KeyPoint> of(ReadText text, List<Candidate> candidates, Optional<Meaning> meaning) {
        KeyPointWeights weights =
                meaning.isPresent() ? KeyPointWeights.WITH_VECTORS : KeyPointWeights.BY_WORDS;
        KeyPointWorth worth = KeyPointWorth.of(text, candidates, meaning, weights);
        return BestSet.of(candidates.size(), most, worth::of).stream()
                .map(chosen -> point(text, candidates.get(chosen)))
                .toList();
    }

    private static KeyPoint point(ReadText text, Candidate chosen) {
        return new KeyPoint(chosen.in(text), chosen.span().start(), chosen.span().end());
    }
}
