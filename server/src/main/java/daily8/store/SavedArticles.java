package daily8.store;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What readers put a star on. Thread-safe.
public interface SavedArticles {
    int MOST = 20_000;

    /// False where the account has [#MOST].
    boolean save(AccountId account, ArticleId article, Instant at);

    void remove(AccountId account, ArticleId article);

    /// Latest first.
    List<Saved> of(AccountId account, Optional<Instant> before, int limit);

    Set<ArticleId> among(AccountId account, Collection<ArticleId> articles);

    record Saved(ArticleId article, Instant at) {}
}
