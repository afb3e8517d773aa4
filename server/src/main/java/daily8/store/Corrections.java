package daily8.store;

import daily8.model.ArticleId;
import java.time.Instant;
import java.util.List;

/// Pairs of articles that a person told apart, or together, for all readers. Thread-safe.
public interface Corrections {
    /// Keeps what a person said; it replaces what was said of the same pair before.
    void save(Correction correction);

    /// Those after `sequence`, in the order they were said.
    List<Numbered> after(long sequence, int limit);

    /// Those that name the article.
    List<Correction> of(ArticleId article);

    /// `same` where both are of one story; `by` is who said so.
    record Correction(ArticleId one, ArticleId other, boolean same, String by, Instant at) {}

    /// A correction and its place in the order.
    record Numbered(long sequence, Correction correction) {}
}
