package daily8.comment.moderator;

import daily8.base.text.Stemmer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the classifier sees of a comment: its words, stems, pairs of words and pieces of words,
/// each as a number; and a few facts about the whole.
///
/// Thread-safe; keeps no state.
public final class CommentFeatures {
    /// Numbers that features are spread over: the learnt ones are some forty thousand.
    public static final int BUCKETS = 1 << 17;

    private static final Set<String> ADDRESSING =
            Set.of(
                    "you",
                    "your",
                    "u",
                    "ur",
                    "you're",
                    "youre",
                    "yourself",
                    "yours",
                    "يا",
                    "انت",
                    "انتم",
                    "انتو",
                    "انتي",
                    "عليك",
                    "عليكم",
                    "لك",
                    "لكم",
                    "اهلك",
                    "امك",
                    "ابوك");

    private static final int SHORT = 4;
    private static final int LONG = 25;

    private CommentFeatures() {}

    public static int[] of(String text) {
        return of(text, Unmasked.of(text).words());
    }

    static int[] of(String text, List<String> words) {
        Set<Integer> features = new HashSet<>();
        String before = "<";
        String secondBefore = "<";
        for (String written : words) {
            String word = isNumber(written) ? "0".repeat(written.length()) : written;
            String stem = Stemmer.stem(word);
            add(features, "w", word);
            add(features, "s", stem);
            add(features, "p", before + ' ' + stem);
            add(features, "t", secondBefore + ' ' + before + ' ' + stem);
            addPieces(features, word);
            if (ADDRESSING.contains(word)) {
                add(features, "f", "you");
            }
            secondBefore = before;
            before = stem;
        }
        add(features, "p", before + " >");
        addFacts(features, text, words.size());
        return features.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /// Three to five letters in a row, with the word's ends: what is misspelled still has them.
    private static void addPieces(Set<Integer> features, String word) {
        String ended = '<' + word + '>';
        for (int length = 3; length <= 5; length++) {
            for (int i = 0; i + length <= ended.length(); i++) {
                add(features, "c", ended.substring(i, i + length));
            }
        }
    }

    private static void addFacts(Set<Integer> features, String text, int words) {
        add(features, "f", words <= SHORT ? "short" : words > LONG ? "long" : "middle");
        int links = WebLinks.in(text).size();
        if (links > 0) {
            add(features, "f", links == 1 ? "link" : "links");
        }
        if (!PersonalData.in(text).isEmpty()) {
            add(features, "f", "personal");
        }
        long calls = text.chars().filter(c -> c == '!').count();
        if (calls > 2) {
            add(features, "f", "calls");
        }
        if (text.indexOf('?') >= 0 || text.indexOf('؟') >= 0) {
            add(features, "f", "asks");
        }
        long capitals = text.chars().filter(Character::isUpperCase).count();
        if (capitals > 8 && capitals * 2 > text.length()) {
            add(features, "f", "shouts");
        }
    }

    private static void add(Set<Integer> features, String kind, String value) {
        features.add(bucket(kind + ':' + value));
    }

    /// FNV-1a, its upper half folded in.
    static int bucket(String feature) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x01000193;
        }
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
