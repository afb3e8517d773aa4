package daily8.store;

import daily8.model.ArticleId;
import java.util.List;

/// What became of a visit.
public sealed interface VisitOutcome {
    /// Saved. `fresh` are new articles, `revised` known ones with a new revision, `known` the
    /// number of items that brought nothing new.
    record Saved(List<ArticleId> fresh, List<ArticleId> revised, int known)
            implements VisitOutcome {
        public Saved {
            fresh = List.copyOf(fresh);
            revised = List.copyOf(revised);
        }
    }

    /// Another worker has the feed now (the lease had ended): nothing was written.
    record LeaseLost() implements VisitOutcome {}
}
