package daily8.enrich.hashtags;

import daily8.base.text.Token;
import daily8.model.Hashtag;
import daily8.model.Named;
import daily8.model.Section;
import java.util.List;

/// Says what an article is about: its best phrases as hashtags, no two of them the same thing.
///
/// English phrases are nouns by their class, ranked by learned weights; in other languages they are
/// what stands often, early and with capitals. Thread-safe.
public final class Hashtagger {
    private static final int MOST = 15;

    /// Best first, at most fifteen. `language` is a BCP 47 primary tag or empty; `names` are those
    /// of the sentences.
    public List<Hashtag> of(
            String language,
            List<Token> title,
            List<List<Token>> sentences,
            List<Named> names,
            Section section) {
        boolean english = language.equals("en");
        ArticleWords words =
                ArticleWords.read(
                        title, sentences, english ? WordClasses.shared() : new WordsByWriting());
        PhraseRanking ranking =
                english
                        ? new EnglishPhraseRanking(
                                WordRanks.shared(), PhraseWeights.shared(), section)
                        : new UsageRanking();
        ChosenTags chosen = new ChosenTags(MOST);
        ranking.choose(FullerNames.join(Phrases.of(words), new NameKinds(names)), words, chosen);
        return chosen.tags();
    }
}
