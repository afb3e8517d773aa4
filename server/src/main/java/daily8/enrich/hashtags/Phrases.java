package daily8.enrich.hashtags;

import daily8.base.text.StopWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the phrases that an article could be tagged with: nouns with the words before them that
/// belong to them, and names that small words hold together (`Bank of England`).
final class Phrases {
    private static final int MOST_WORDS = 5;

    private static final Set<String> INSIDE_NAMES = Set.of("of", "for", "de", "al", "bin");

    /// With a capital where they open a sentence, these look like parts of the name behind them.
    private static final Set<String> OPENERS =
            Set.of(
                    ("though although despite many several meanwhile however since unless whether"
                                    + " yet still even every another much such")
                            .split(" "));

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    private Phrases() {}

    static Collection<Phrase> of(ArticleWords words) {
        Phrases found = new Phrases();
        words.runs().forEach(found::read);
        return found.phrases.values();
    }

    private void read(List<WordUse> run) {
        int start = 0;
        while (start < run.size()) {
            if (!belongs(run.get(start))) {
                start++;
                continue;
            }
            int end = start;
            while (end < run.size() && belongs(run.get(end))) {
                end++;
            }
            chunk(run.subList(start, end));
            longName(run, start, end);
            start = end;
        }
    }

    private static boolean belongs(WordUse word) {
        return switch (word.wordClass()) {
            case NOUN, NAME, ADJECTIVE, NUMBER, PARTICIPLE -> says(word);
            default -> false;
        };
    }

    /// Whether it is no stop word: those are words of their own in `New York`, `US` and `May`.
    private static boolean says(WordUse word) {
        boolean silent = StopWords.contains(word.lower()) || OPENERS.contains(word.lower());
        boolean name = word.isName() && word.isCapitalised() && !word.opens();
        return !silent || name || word.lower().equals("new") || word.spelled().equals("US");
    }

    private static boolean isHead(WordUse word) {
        return word.wordClass() == WordClass.NOUN || word.wordClass() == WordClass.NAME;
    }

    private static boolean mayEnd(WordUse word) {
        return word.lower().length() > 1 && !word.lower().equals("new");
    }

    /// All phrases within words that stand together; the longest is the whole one.
    private void chunk(List<WordUse> words) {
        int end = words.size();
        while (end > 0 && !isHead(words.get(end - 1))) {
            end--;
        }
        for (int from = 0; from < end; from++) {
            for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
                if (isHead(words.get(to - 1)) && mayEnd(words.get(to - 1))) {
                    add(words.subList(from, to), from == 0 && to == end);
                }
            }
        }
    }

    /// Names on both sides of a small word: `Bank of England`.
    private void longName(List<WordUse> run, int start, int end) {
        if (end + 1 >= run.size()
                || !INSIDE_NAMES.contains(run.get(end).lower())
                || !isOfName(run.get(end - 1))
                || !isOfName(run.get(end + 1))) {
            return;
        }
        int from = end;
        while (from > start && isOfName(run.get(from - 1))) {
            from--;
        }
        int to = end + 1;
        while (to < run.size() && isOfName(run.get(to))) {
            to++;
        }
        if (to - from <= MOST_WORDS) {
            add(run.subList(from, to), true);
        }
    }

    private static boolean isOfName(WordUse word) {
        return belongs(word) && word.isCapitalised();
    }

    private void add(List<WordUse> words, boolean whole) {
        phrases.computeIfAbsent(Phrase.key(words), key -> new Phrase(new ArrayList<>(words)))
                .add(words, whole);
    }
}
