package daily8.base.text;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A number for each of many words, kept without an object a word: all letters stand in one string,
/// and words are found by open addressing. A tenth of the memory of a map.
///
/// Immutable.
public final class WordNumbers {
    private static final int EMPTY = -1;

    private final String letters;
    private final int[] ends;
    private final int[] numbers;
    private final int[] places;
    private final int mask;

    public WordNumbers(Map<String, Integer> words) {
        this.ends = new int[words.size()];
        this.numbers = new int[words.size()];
        // between a third and two thirds of the places are taken
        this.places = new int[Integer.highestOneBit(Math.max(1, words.size() * 3 / 2)) * 2];
        this.mask = places.length - 1;
        Arrays.fill(places, EMPTY);
        StringBuilder all = new StringBuilder();
        int word = 0;
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            all.append(entry.getKey());
            ends[word] = all.length();
            numbers[word] = entry.getValue();
            places[firstEmpty(entry.getKey())] = word;
            word++;
        }
        this.letters = all.toString();
    }

    private int firstEmpty(String word) {
        int at = start(word);
        while (places[at] != EMPTY) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// Hash codes of short words differ in their last bits mostly, and by 31 from letter to letter.
    private int start(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }

    public int size() {
        return numbers.length;
    }

    /// The word's number, or `otherwise` where it has none.
    public int get(String word, int otherwise) {
        int at = start(word);
        while (places[at] != EMPTY) {
            if (isAt(places[at], word)) {
                return numbers[places[at]];
            }
            at = (at + 1) & mask;
        }
        return otherwise;
    }

    private boolean isAt(int place, String word) {
        int from = from(place);
        return ends[place] - from == word.length() && letters.startsWith(word, from);
    }

    private int from(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /// All words, in the order in which they were given.
    public Stream<String> words() {
        return IntStream.range(0, ends.length)
                .mapToObj(place -> letters.substring(from(place), ends[place]));
    }
}
