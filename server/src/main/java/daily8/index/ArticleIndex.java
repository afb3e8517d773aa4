package daily8.index;

import daily8.model.Article;
import daily8.model.ArticleId;
import java.util.List;
import java.util.Map;

/// Finding articles by their words and by what they mean. A projection of the store: it may lag,
/// and can be made again. Thread-safe.
public interface ArticleIndex extends AutoCloseable {
    /// Puts articles in (replacing their older revisions) and takes others out. Searches see that
    /// after [#refresh]. `sequence` is the outbox entry up to which the index is then complete.
    default void update(List<Article> put, List<ArticleId> remove, long sequence) {
        update(put, Map.of(), remove, sequence);
    }

    /// The same, with what articles mean where that is known; the others are found by words alone.
    void update(
            List<Article> put,
            Map<ArticleId, Meaning> meanings,
            List<ArticleId> remove,
            long sequence);

    /// Makes visible to searches what was updated. Costs about as much for few changes as for many.
    void refresh();

    /// Makes what was updated survive a crash, together with its checkpoint.
    void commit();

    /// Gives back the room of what was replaced, where that is worth the work. For times of rest;
    /// what was updated survives as after [#commit].
    void tidy();

    /// The outbox entry up to which the index is complete and durable.
    long checkpoint();

    /// The outbox entry after which updates go on. Falls back, to 0 at worst, when the index lost
    /// what it had: its folder was damaged or deleted.
    long position();

    /// The outbox entry up to which searches see everything.
    long visible();

    SearchResult search(SearchQuery query);

    /// The articles whose meaning is nearest to the one wanted, nearest first, of those that pass
    /// the filters of the query; articles read by another model are left out.
    List<Near> nearest(Meaning wanted, SearchQuery filters, int limit);

    long count();

    /// Empties the index: everything is to be put in again from the start of the outbox.
    void clear();

    @Override
    void close();
}
