package daily8.enrich.hashtags;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Ranks the phrases of an article in a language whose grammar we don't know: what stands often,
/// early, in the headline, with capitals, and whole between marks and stop words.
///
/// Constants chosen on the Arabic half of our own sample edition
/// (docs/evaluation/understanding.md).
final class UsageRanking implements PhraseRanking {
    private static final double EARLY = 20;
    private static final double IN_TITLE = 1;
    private static final double NAME = 1.5;
    private static final double TWO_WORDS = 0.7;
    private static final double LONGER = 1.5;
    private static final double EVERYTHING = 6;

    @Override
    public void choose(Collection<Phrase> phrases, ArticleWords words, ChosenTags chosen) {
        List<RankedPhrase> ranked = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean once = phrase.count() == 1 && phrase.inTitle() == 0;
            if (!once || phrase.isName()) {
                ranked.add(new RankedPhrase(phrase, score(phrase)));
            }
        }
        ranked.sort(RankedPhrase.BEST);
        ranked.forEach(chosen::offer);
    }

    private static double score(Phrase phrase) {
        double score = Math.log(1 + phrase.count()) * 2;
        score += phrase.inTitle() > 0 ? IN_TITLE : 0;
        score += phrase.isName() ? NAME : 0;
        score += EARLY / (EARLY + phrase.first());
        score += phrase.length() == 2 ? TWO_WORDS : 0;
        score -= phrase.length() > 2 ? LONGER : 0;
        return Math.min(1, score / EVERYTHING / 2);
    }
}
