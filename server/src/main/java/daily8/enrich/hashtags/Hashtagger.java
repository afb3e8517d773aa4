package daily8.enrich.hashtags;

import daily8.base.text.Token;
import daily8.model.Hashtag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says what an article is about: its best phrases as hashtags, no two of them the same thing.
///
/// English phrases are nouns by their class, ranked by learned weights; in other languages they are
/// what stands often, early and with capitals. Thread-safe.
public final class Hashtagger {
    private static final int MOST = 15;

    /// Best first, at most fifteen. `language` is a BCP 47 primary tag or empty.
    public List<Hashtag> of(String language, List<Token> title, List<List<Token>> sentences) {
        boolean english = language.equals("en");
        ArticleWords words =
                ArticleWords.read(
                        title, sentences, english ? WordClasses.shared() : new WordsByWriting());
        PhraseRanking ranking =
                english ? new EnglishPhraseRanking(WordRanks.shared()) : new UsageRanking();
        return best(ranking.rank(FullerNames.join(Phrases.of(words)), words));
    }

    private static List<Hashtag> best(List<RankedPhrase> ranked) {
        HashtagForm form = new HashtagForm(WordRanks.shared());
        List<Hashtag> tags = new ArrayList<>();
        List<Phrase> chosen = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        double least = 1;
        for (RankedPhrase next : ranked) {
            Phrase phrase = next.phrase();
            String tag = form.of(phrase);
            boolean again = tag.isEmpty() || chosen.stream().anyMatch(c -> isSame(c, phrase));
            if (again || !keys.add(Hashtag.keyOf(tag))) {
                continue;
            }
            chosen.add(phrase);
            least = Math.min(least, next.score());
            tags.add(new Hashtag(tag, phrase.spelled(), least));
            if (tags.size() == MOST) {
                break;
            }
        }
        return tags;
    }

    /// Names of which one holds all words of the other.
    private static boolean isSame(Phrase a, Phrase b) {
        if (!a.isName() || !b.isName()) {
            return false;
        }
        Set<String> ofA = stems(a);
        Set<String> ofB = stems(b);
        return ofA.containsAll(ofB) || ofB.containsAll(ofA);
    }

    private static Set<String> stems(Phrase phrase) {
        Set<String> stems = new HashSet<>();
        phrase.words().forEach(word -> stems.add(word.stem()));
        return stems;
    }
}
