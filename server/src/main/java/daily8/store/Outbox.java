package daily8.store;

import daily8.model.ArticleId;
import java.util.List;

/// What changed, in the order it was committed: the later steps read it and keep their own
/// checkpoint. Thread-safe.
public interface Outbox {
    /// The changes after `sequence`, oldest first.
    List<Change> after(long sequence, int limit);

    /// The newest sequence number, 0 where nothing was ever saved.
    long last();

    /// An article of which something changed. Read the article itself for its state.
    record Change(long sequence, ArticleId article, Aspect aspect) {}

    /// What of an article changed, so that a step need not read again what is as it was. Whoever
    /// needs a later one needs those before it, too.
    enum Aspect {
        /// It was saved, revised or removed, or something else changed that searches find it by.
        TEXT,

        /// What was found out of it, or that nothing can be.
        FINDINGS,

        /// The story it is in.
        STORY
    }
}
