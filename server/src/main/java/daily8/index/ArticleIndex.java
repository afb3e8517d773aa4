package daily8.index;

import daily8.model.Article;
import daily8.model.ArticleId;
import java.util.List;

/// Finding articles by their words. A projection of the store: it may lag, and can be made again.
/// Thread-safe.
public interface ArticleIndex extends AutoCloseable {
    /// Puts articles in (replacing their older revisions) and takes others out. Searches see that
    /// after [#refresh]. `sequence` is the outbox entry up to which the index is then complete.
    void update(List<Article> put, List<ArticleId> remove, long sequence);

    /// Makes visible to searches what was updated. Costs about as much for few changes as for many.
    void refresh();

    /// Makes what was updated survive a crash, together with its checkpoint.
    void commit();

    /// The outbox entry up to which the index is complete and durable.
    long checkpoint();

    /// The outbox entry after which updates go on. Falls back, to 0 at worst, when the index lost
    /// what it had: its folder was damaged or deleted.
    long position();

    /// The outbox entry up to which searches see everything.
    long visible();

    SearchResult search(SearchQuery query);

    long count();

    /// Empties the index: everything is to be put in again from the start of the outbox.
    void clear();

    @Override
    void close();
}
