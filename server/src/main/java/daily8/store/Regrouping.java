package daily8.store;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import java.util.List;
import java.util.Optional;

/// What grouping found, in order, having read the outbox up to `position`.
public record Regrouping(List<Step> steps, long position) {
    public Regrouping {
        steps = List.copyOf(steps);
    }

    /// One change of who is with whom.
    public sealed interface Step {}

    /// An article is in a story, wherever it was before; a story that nobody was in begins.
    /// `revision` is the one that it was placed by, 0 where nothing was found out about it.
    public record Placed(ArticleId article, StoryId story, Optional<ArticleId> copyOf, int revision)
            implements Step {}

    /// An article is in another story than was thought; whose text it repeats stays.
    public record Moved(ArticleId article, StoryId story) implements Step {}

    /// Two stories are one event: `from` redirects to `into`, with all its articles.
    public record Merged(StoryId from, StoryId into) implements Step {}
}
