package daily8.enrich.hashtags;

import daily8.model.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A noun phrase and how an article uses it. Grows while the article is read.
final class Phrase {
    private final List<WordUse> words;
    private final String key;
    private final List<Integer> places = new ArrayList<>();
    private int count;
    private int whole;
    private int inTitle;
    private int names;
    private int first;
    private int last;
    private String shortForm = "";
    private String fullForm = "";
    private boolean found;
    private boolean place;

    Phrase(List<WordUse> words) {
        this.words = List.copyOf(words);
        this.key = key(words);
        this.first = words.getFirst().place();
    }

    /// It stands here again; `wholePhrase` where no longer phrase holds it.
    void add(List<WordUse> use, boolean wholePhrase) {
        count++;
        whole += wholePhrase ? 1 : 0;
        inTitle += use.getFirst().inTitle() ? 1 : 0;
        names += isLongName(use) ? use.size() : namesIn(use);
        last = use.getFirst().place();
        places.add(last);
    }

    /// `Office for Budget Responsibility`: small words hold names together.
    private static boolean isLongName(List<WordUse> use) {
        return use.stream().anyMatch(word -> word.wordClass() == WordClass.PREPOSITION)
                && use.stream()
                        .allMatch(word ->
                                word.isCapitalised() || word.wordClass() == WordClass.PREPOSITION);
    }

    private static int namesIn(List<WordUse> use) {
        return (int) use.stream().filter(WordUse::isName).count();
    }

    /// Another name of the same: where that stands, this is meant.
    void absorb(Phrase other) {
        count += other.count;
        whole += other.whole;
        inTitle += other.inTitle;
        names += other.count * words.size();
        first = Math.min(first, other.first);
        last = Math.max(last, other.last);
    }

    /// A word of this that stands for it where it stands alone.
    void absorbPart(Phrase part) {
        int alone = Math.max(0, part.count - count);
        count += alone;
        names += alone * words.size();
        whole += part.whole;
        inTitle = Math.max(inTitle, part.inTitle);
        first = Math.min(first, part.first);
        last = Math.max(last, part.last);
    }

    /// Where the longer one was whole, this is.
    void becomesWhole(Phrase longer) {
        whole += longer.whole;
    }

    /// Initials that the article uses for it.
    void abbreviate(String initials) {
        shortForm = initials;
    }

    /// The name by which all call it, and the tag of that.
    void call(String name, String tag) {
        fullForm = name;
        shortForm = tag;
    }

    /// The text was found to know it as a name of such things.
    void isOf(Set<Named.Kind> kinds) {
        found = !kinds.isEmpty();
        place = kinds.contains(Named.Kind.LOC);
    }

    boolean isFound() {
        return found;
    }

    boolean isPlace() {
        return place;
    }

    List<WordUse> words() {
        return words;
    }

    int length() {
        return words.size();
    }

    int count() {
        return count;
    }

    /// How often no longer phrase held it.
    int whole() {
        return whole;
    }

    int inTitle() {
        return inTitle;
    }

    /// Places of words.
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /// Where it stands in these words.
    List<Integer> places() {
        return Collections.unmodifiableList(places);
    }

    /// The share of its words that are names, over all uses.
    double nameShare() {
        return Math.min(1, names / (double) (count * words.size()));
    }

    boolean isName() {
        return nameShare() > 0.6;
    }

    String shortForm() {
        return shortForm;
    }

    double mean(ToDoubleFunction<WordUse> value) {
        double sum = 0;
        for (WordUse word : words) {
            sum += value.applyAsDouble(word);
        }
        return sum / words.size();
    }

    double least(ToDoubleFunction<WordUse> value) {
        return words.stream().mapToDouble(value).min().orElse(0);
    }

    double most(ToDoubleFunction<WordUse> value) {
        return words.stream().mapToDouble(value).max().orElse(0);
    }

    String key() {
        return key;
    }

    static String key(List<WordUse> words) {
        List<String> stems = new ArrayList<>();
        words.forEach(word -> stems.add(word.stem()));
        return String.join(" ", stems);
    }

    String spelled() {
        if (!fullForm.isEmpty()) {
            return fullForm;
        }
        List<String> spelled = new ArrayList<>();
        words.forEach(word -> spelled.add(word.spelled()));
        return String.join(" ", spelled);
    }
}
