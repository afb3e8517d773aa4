package daily8.pipeline;

import daily8.model.ArticleId;
import daily8.model.Digests;
import daily8.model.StoryId;

/// Names of stories as grouping gives them → ids as they are kept. A name is an article's id, or
/// that with a number behind it where the id is another story's already.
final class StoryNames {
    private static final int ID_DIGITS = 32;

    private StoryNames() {}

    static StoryId id(String name) {
        return StoryId.parse(name)
                .orElseGet(() ->
                        new StoryId(
                                new ArticleId(Digests.sha256Hex(name).substring(0, ID_DIGITS))));
    }
}
