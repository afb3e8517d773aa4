package daily8.comment;

import daily8.store.Comments.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// In which order threads stand; answers stand under what they answer, oldest first.
public enum Order {
    /// By the lower bound of what share of all readers would vote for it (Wilson, 95 %): ten of ten
    /// are worth more than one of one.
    BEST,
    NEWEST;

    /// The quantile of the normal distribution for 95 %, both sides.
    private static final double Z = 1.96;

    Comparator<Line> threads() {
        return switch (this) {
            case BEST ->
                    Comparator.comparingDouble(Order::worth)
                            .reversed()
                            .thenComparing(Line::postedAt)
                            .thenComparing(Line::id);
            case NEWEST -> Comparator.comparing(Line::postedAt).thenComparing(Line::id).reversed();
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Order of(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst().orElse(BEST);
    }

    /// From 0 to 1; a comment without votes is worth as much as one that most are against.
    static double worth(Line line) {
        return lowerBound(line.ups(), line.downs());
    }

    static double lowerBound(int ups, int downs) {
        double all = ups + (double) downs;
        if (all == 0) {
            return 0;
        }
        double share = ups / all;
        double middle = share + Z * Z / (2 * all);
        double spread = Z * Math.sqrt((share * (1 - share) + Z * Z / (4 * all)) / all);
        return (middle - spread) / (1 + Z * Z / all);
    }
}
