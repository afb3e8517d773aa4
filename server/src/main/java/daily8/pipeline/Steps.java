package daily8.pipeline;

import daily8.group.Change;
import daily8.model.ArticleId;
import daily8.store.Regrouping;
import java.util.List;

/// What grouping found out about earlier articles → what is saved of it.
final class Steps {
    private Steps() {}

    static List<Regrouping.Step> of(List<Change> changes) {
        return changes.stream().map(Steps::of).toList();
    }

    private static Regrouping.Step of(Change change) {
        return switch (change) {
            case Change.Merged(String from, String into) ->
                    new Regrouping.Merged(StoryNames.id(from), StoryNames.id(into));
            case Change.Moved(String article, String story) ->
                    new Regrouping.Moved(new ArticleId(article), StoryNames.id(story));
        };
    }
}
