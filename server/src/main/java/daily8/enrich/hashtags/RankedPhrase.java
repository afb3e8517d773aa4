package daily8.enrich.hashtags;

import java.util.Comparator;

/// A phrase and how well it says what its article is about, from 0 to 1.
record RankedPhrase(Phrase phrase, double score) {
    /// Best first; of equals, what stands first.
    static final Comparator<RankedPhrase> BEST =
            Comparator.comparingDouble((RankedPhrase ranked) -> -ranked.score())
                    .thenComparingInt(ranked -> ranked.phrase().first())
                    .thenComparingInt(ranked -> -ranked.phrase().length());
}
