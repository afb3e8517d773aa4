package daily8.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much of a summary another text has, in words and in pairs of words: plain ROUGE without
/// stems.
record Rouge(int words, Map<String, Integer> ones, Map<String, Integer> pairs) {
    static Rouge of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            ones.merge(words.get(i), 1, Integer::sum);
            if (i > 0) {
                pairs.merge(words.get(i - 1) + ' ' + words.get(i), 1, Integer::sum);
            }
        }
        return new Rouge(words.size(), ones, pairs);
    }

    int sharedOnes(Rouge other) {
        return shared(ones, other.ones);
    }

    int sharedPairs(Rouge other) {
        return shared(pairs, other.pairs);
    }

    /// F1 in words.
    double f1(Rouge other) {
        return 2.0 * sharedOnes(other) / Math.max(1, words + other.words);
    }

    /// F1 in pairs.
    double f2(Rouge other) {
        return 2.0 * sharedPairs(other) / Math.max(1, words + other.words - 2);
    }

    static <T> int shared(Map<T, Integer> some, Map<T, Integer> others) {
        int shared = 0;
        for (Map.Entry<T, Integer> entry : some.entrySet()) {
            shared += Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }
}
