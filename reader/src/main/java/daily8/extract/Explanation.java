package daily8.extract;

import daily8.model.Draft;
import java.util.List;

/// Why a draft is what it is: where its fields came from, which readings of the page were tried,
/// and what became of each part of the page in the one that was taken.
///
/// `rule` is the host whose rule was applied, empty where none was.
public record Explanation(
        Draft draft,
        String rule,
        List<Origin> origins,
        List<Reading> readings,
        String body,
        List<Part> parts) {
    public Explanation {
        origins = List.copyOf(origins);
        readings = List.copyOf(readings);
        parts = List.copyOf(parts);
    }

    /// A value that the page states for a field (`title`, `published`, `authors`), where it stands,
    /// and whether the draft's value says the same. The place is written as rules write it.
    public record Origin(String field, String place, String value, boolean taken) {}

    /// A way in which the page's body was read, and what came of it.
    public record Reading(String way, String outcome, boolean taken) {}

    /// A part of the page: `what` it is (an element, or a kind of block), its text, and `why` it
    /// was dropped; empty for what was kept.
    public record Part(Fate fate, String what, String text, String why) {}

    /// Where on the way a part of the page was left behind, if it was.
    public enum Fate {
        KEPT,
        /// Stood in the body, but is not the article's text.
        DROPPED,
        /// Stood outside what was taken as the body.
        OUTSIDE,
        /// Taken out before the body was looked for.
        REMOVED
    }
}
