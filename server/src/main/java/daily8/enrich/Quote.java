package daily8.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence that may be quoted in a story's summary, its words, and those that follow each other;
/// `length` counts what stands between spaces.
record Quote(
        String text, int article, int place, int length, List<String> words, List<String> pairs) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    Quote {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
    }

    static Quote of(String sentence, int article, int place) {
        List<String> words = words(sentence);
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + ' ' + words.get(i));
        }
        int length = sentence.strip().split("\\s+", -1).length;
        return new Quote(sentence, article, place, length, words, pairs);
    }

    /// All words, small ones too: what an editor writes has them as well.
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
