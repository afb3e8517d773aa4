package daily8.enrich.hashtags;

import daily8.model.Hashtag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tags of an article while they are chosen: at most as many, no two of them the same thing.
final class ChosenTags {
    private final int most;
    private final HashtagForm form = new HashtagForm(WordRanks.shared());
    private final List<RankedPhrase> chosen = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    ChosenTags(int most) {
        this.most = most;
    }

    int size() {
        return chosen.size();
    }

    boolean isFull() {
        return chosen.size() >= most;
    }

    /// Takes it unless it is there already; tells whether it did.
    boolean offer(RankedPhrase next) {
        String tag = form.of(next.phrase());
        boolean again =
                tag.isEmpty() || chosen.stream().anyMatch(c -> isSame(c.phrase(), next.phrase()));
        if (isFull() || again || !keys.add(Hashtag.keyOf(tag))) {
            return false;
        }
        chosen.add(next);
        tags.add(tag);
        next.phrase().words().forEach(word -> stems.add(word.stem()));
        return true;
    }

    /// The share of its words that stand in what was chosen.
    double known(Phrase phrase) {
        return phrase.mean(word -> stems.contains(word.stem()) ? 1 : 0);
    }

    /// In the order in which they were taken; no score is higher than the one before.
    List<Hashtag> tags() {
        List<Hashtag> all = new ArrayList<>();
        double least = 1;
        for (int i = 0; i < chosen.size(); i++) {
            least = Math.min(least, chosen.get(i).score());
            all.add(new Hashtag(tags.get(i), chosen.get(i).phrase().spelled(), least));
        }
        return all;
    }

    /// Names of which one holds all words of the other; but a place is not its government.
    private static boolean isSame(Phrase a, Phrase b) {
        Phrase longer = a.length() >= b.length() ? a : b;
        Phrase shorter = longer == a ? b : a;
        return a.isName()
                && b.isName()
                && (longer.isPlace() || !shorter.isPlace())
                && stems(longer).containsAll(stems(shorter));
    }

    private static Set<String> stems(Phrase phrase) {
        Set<String> stems = new HashSet<>();
        phrase.words().forEach(word -> stems.add(word.stem()));
        return stems;
    }
}
