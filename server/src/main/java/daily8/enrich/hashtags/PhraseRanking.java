package daily8.enrich.hashtags;

import java.util.Collection;

/// Chooses the phrases of an article that say best what it is about, best first.
interface PhraseRanking {
    void choose(Collection<Phrase> phrases, ArticleWords words, ChosenTags chosen);
}
