package daily8.base.text;

import java.util.Set;

/// How much two texts have in common by their words.
public final class SharedWords {
    private SharedWords() {}

    /// The share of all their words that both have (Dice's coefficient): 0 to 1.
    public static double share(Set<String> some, Set<String> others) {
        double both = some.stream().filter(others::contains).count();
        return 2 * both / Math.max(1, some.size() + others.size());
    }
}
