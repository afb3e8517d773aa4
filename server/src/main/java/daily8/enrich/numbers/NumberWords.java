package daily8.enrich.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers in words, and the words and letters that scale a number: English and Arabic.
final class NumberWords {
    private static final String ONES =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen eighteen nineteen";
    private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

    private static final Map<String, Integer> WORDS = words();

    private static final Map<String, BigDecimal> SCALES =
            Map.ofEntries(
                    scale("hundred", 2),
                    scale("thousand", 3),
                    scale("million", 6),
                    scale("billion", 9),
                    scale("trillion", 12),
                    scale("mln", 6),
                    scale("bln", 9),
                    scale("bn", 9),
                    scale("tn", 12),
                    scale("ألف", 3),
                    scale("آلاف", 3),
                    scale("مليون", 6),
                    scale("ملايين", 6),
                    scale("مليار", 9),
                    scale("مليارات", 9),
                    scale("تريليون", 12));

    /// Letters that stand close behind digits: `3.5bn`, `$5m`.
    private static final Map<String, BigDecimal> SUFFIXES =
            Map.of(
                    "k", BigDecimal.TEN.pow(3),
                    "m", BigDecimal.TEN.pow(6),
                    "mn", BigDecimal.TEN.pow(6),
                    "mln", BigDecimal.TEN.pow(6),
                    "b", BigDecimal.TEN.pow(9),
                    "bn", BigDecimal.TEN.pow(9),
                    "tn", BigDecimal.TEN.pow(12),
                    "trn", BigDecimal.TEN.pow(12));

    private static final List<String> PARTS =
            List.of(
                    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
                    "tenth");

    private NumberWords() {}

    /// `twelve`, `twenty-five`: below a hundred.
    static Optional<Integer> small(String word) {
        if (WORDS.containsKey(word)) {
            return Optional.of(count(word));
        }
        int dash = word.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        int tens = count(word.substring(0, dash));
        int ones = count(word.substring(dash + 1));
        boolean fits = tens >= 20 && ones > 0 && ones < 10;
        return fits ? Optional.of(tens + ones) : Optional.empty();
    }

    /// -1 for what is no number.
    private static int count(String word) {
        return WORDS.getOrDefault(word, -1);
    }

    /// `two-thirds`, `one-fifth`.
    static Optional<BigDecimal> fraction(String word) {
        int dash = word.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : fraction(word.substring(0, dash), word.substring(dash + 1));
    }

    /// `two thirds`, `a quarter`.
    static Optional<BigDecimal> fraction(String count, String part) {
        int above = count.equals("a") ? 1 : count(count);
        boolean plural = part.endsWith("s");
        int below = PARTS.indexOf(plural ? part.substring(0, part.length() - 1) : part) + 2;
        if (above < 1 || below < 2 || plural != above > 1) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(above).divide(new BigDecimal(below), new MathContext(4)));
    }

    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    static Optional<BigDecimal> suffix(String letters) {
        return Optional.ofNullable(SUFFIXES.get(letters));
    }

    private static Map.Entry<String, BigDecimal> scale(String word, int power) {
        return Map.entry(word, BigDecimal.TEN.pow(power));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        List<String> ones = List.of(ONES.split(" ", -1));
        List<String> tens = List.of(TENS.split(" ", -1));
        ones.forEach(word -> words.put(word, ones.indexOf(word)));
        tens.forEach(word -> words.put(word, 20 + 10 * tens.indexOf(word)));
        words.put("dozen", 12);
        return Map.copyOf(words);
    }
}
