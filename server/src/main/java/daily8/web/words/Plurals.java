package daily8.web.words;

import java.util.List;

/// The plural categories of CLDR for whole numbers, in the languages of the interface.
enum Plurals {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /// Those that a language's messages must have.
    static List<Plurals> of(UiLanguage language) {
        return switch (language) {
            case EN -> List.of(ONE, OTHER);
            case AR -> List.of(values());
        };
    }

    /// CLDR 47, plurals.xml: `en` i=1 → one; `ar` by the number and its last two digits.
    static Plurals of(UiLanguage language, long n) {
        return switch (language) {
            case EN -> n == 1 ? ONE : OTHER;
            case AR -> arabic(n);
        };
    }

    private static Plurals arabic(long n) {
        if (n >= 0 && n <= 2) {
            return values()[(int) n];
        }
        long lastTwo = n % 100;
        if (lastTwo >= 3 && lastTwo <= 10) {
            return FEW;
        }
        return lastTwo >= 11 ? MANY : OTHER;
    }
}
