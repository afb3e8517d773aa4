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

    /// An article that was saved, revised or removed. Read the article itself for its state.
    record Change(long sequence, ArticleId article) {}
}
