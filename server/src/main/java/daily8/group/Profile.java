package daily8.group;

import daily8.ai.ArticleVectors;
import java.util.Optional;

/// An article ready to be compared, without its text.
///
/// `arrived` counts the articles of a window: the identity of a profile, and its order; `place` is
/// where the window keeps it. `seconds` is its time since the epoch, [#UNTIMED] where there is
/// none; `address` stands for its canonical one, 0 for none; `words` are its weighed terms;
/// `weekDays` those that it names, as [WeekDays] has them.
record Profile(
        int place,
        long arrived,
        String id,
        String publisher,
        long address,
        long seconds,
        Optional<ArticleVectors> vectors,
        WeighedTerms words,
        Sketch sketch,
        boolean arabic,
        int weekDays) {
    static final long UNTIMED = Long.MAX_VALUE;

    private static final double SECONDS_A_DAY = 86_400;

    boolean isTimed() {
        return seconds != UNTIMED;
    }

    /// Days between two articles; none where a time is unknown.
    double daysTo(Profile other) {
        return isTimed() && other.isTimed() ? Math.abs(seconds - other.seconds) / SECONDS_A_DAY : 0;
    }

    boolean isSame(Profile other) {
        return arrived == other.arrived;
    }
}
