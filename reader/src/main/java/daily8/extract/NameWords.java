package daily8.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the words of class names mean, as bits: `articleBody-main` has the words article, body and
/// main, and the pairs article-body and body-main.
///
/// Pages have thousands of names, and most mean nothing: a word is looked up where it stands in its
/// name, and taken out only where it may be a part of a pair.
final class NameWords {
    /// The word is the first of a pair that means something.
    private static final int STARTS_PAIR = 1 << 30;

    /// A hash table with a free place for each that is taken; the words have at most one hyphen.
    private final @Nullable String[] words;

    private final int[] bits;
    private final int mask;

    /// The bits of words and pairs in lower case.
    NameWords(Map<String, Integer> meanings) {
        int size = 4 * Integer.highestOneBit(2 * meanings.size() + 1);
        words = new String[size];
        bits = new int[size];
        mask = size - 1;
        meanings.forEach(this::put);
        for (String word : meanings.keySet()) {
            if (word.indexOf('-') > 0) {
                put(word.substring(0, word.indexOf('-')), STARTS_PAIR);
            }
        }
    }

    private void put(String word, int meaning) {
        int slot = slot(word, 0, word.length(), word.hashCode());
        words[slot] = word;
        bits[slot] |= meaning;
    }

    /// The meanings of all words and pairs of neighbours in a name, together.
    int bits(String name) {
        int found = 0;
        int start = 0;
        int hash = 0;
        String before = "";
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean ends = !letter || (i > start && isHump(name.charAt(i - 1), c));
            if (ends && i > start) {
                int meaning = bits[slot(name, start, i, hash)];
                found |= meaning | (before.isEmpty() ? 0 : pair(before, name, start, i));
                boolean first = (meaning & STARTS_PAIR) != 0;
                before = first ? ClassHints.lower(name.substring(start, i)) : "";
            }
            if (ends) {
                start = letter ? i : i + 1;
                hash = 0;
            }
            hash = letter ? 31 * hash + lower(c) : 0; // as String.hashCode
        }
        return found & ~STARTS_PAIR;
    }

    private int pair(String before, String name, int start, int end) {
        String pair = before + "-" + ClassHints.lower(name.substring(start, end));
        return bits[slot(pair, 0, pair.length(), pair.hashCode())];
    }

    /// The place of a word, or a free one.
    private int slot(String name, int start, int end, int hash) {
        int slot = hash & mask;
        while (true) {
            String word = words[slot];
            boolean found =
                    word == null
                            || (word.length() == end - start
                                    && word.regionMatches(true, 0, name, start, end - start));
            if (found) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    private static boolean isLetter(char c) {
        return c < 128 ? isAsciiLetter(c) : Character.isLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /// `articleBody` is two words.
    private static boolean isHump(char before, char c) {
        return Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    private static int lower(char c) {
        return c < 128 ? c | 0x20 : Character.toLowerCase(c);
    }
}
