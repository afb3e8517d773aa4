package daily8.lab;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which payloads were really shown in which place: each carries a number that no other text has.
final class Shown {
    private static final Pattern MARK = Pattern.compile("Pl(\\d{1,6})e");

    private final Map<String, BitSet> places = new LinkedHashMap<>();

    static String marked(int number, String payload) {
        return "Pl" + number + "e " + payload;
    }

    void add(String place, String text) {
        BitSet numbers = places.computeIfAbsent(place, _ -> new BitSet());
        Matcher marks = MARK.matcher(text);
        while (marks.find()) {
            numbers.set(Integer.parseInt(marks.group(1)));
        }
    }

    void addAll(Shown other) {
        other.places.forEach(
                (place, numbers) -> places.computeIfAbsent(place, _ -> new BitSet()).or(numbers));
    }

    void clear() {
        places.clear();
    }

    /// Place by place, how many different ones.
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach((place, numbers) -> counts.put(place, numbers.cardinality()));
        return counts;
    }
}
