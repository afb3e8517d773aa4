package daily8.enrich.hashtags;

import java.util.Collection;
import java.util.List;

/// Orders the phrases of an article, best first.
interface PhraseRanking {
    List<RankedPhrase> rank(Collection<Phrase> phrases, ArticleWords words);
}
