package daily8.index;

import daily8.model.Article;
import daily8.model.ArticleId;
import java.util.List;

/// Finding articles by their words. A projection of the store: it may lag, and can be made again.
/// Thread-safe.
public interface ArticleIndex extends AutoCloseable {
    /// Puts articles in (replacing their older revisions) and takes others out; visible to searches
    /// when it returns. `sequence` is the outbox entry up to which the index is then complete.
    void update(List<Article> put, List<ArticleId> remove, long sequence);

    /// Makes what was updated survive a crash, together with its checkpoint.
    void commit();

    /// The outbox entry up to which the index is complete and durable.
    long checkpoint();

    /// The outbox entry up to which searches see everything; updates go on after it. Falls back, to
    /// 0 at worst, when the index lost what it had: its folder was damaged or deleted.
    long position();

    SearchResult search(SearchQuery query);

    long count();

    /// Empties the index: everything is to be put in again from the start of the outbox.
    void clear();

    @Override
    void close();
}
