package daily8.group;

import daily8.ai.ArticleVectors;
import java.time.Instant;
import java.util.Optional;

/// An article ready to be compared, without its text.
///
/// `words` are its weighed terms, `address` its canonical one or empty. `arrived` counts the
/// articles of a window: the identity of a profile, and its order.
record Profile(
        long arrived,
        String id,
        String publisher,
        String address,
        Optional<Instant> time,
        Optional<ArticleVectors> vectors,
        WeighedTerms words,
        Sketch sketch) {
    private static final double SECONDS_A_DAY = 86_400;

    /// Days between two articles; none where a time is unknown.
    double daysTo(Profile other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return 0;
        }
        long apart = time.get().getEpochSecond() - other.time.get().getEpochSecond();
        return Math.abs(apart) / SECONDS_A_DAY;
    }

    boolean isSame(Profile other) {
        return arrived == other.arrived;
    }
}
