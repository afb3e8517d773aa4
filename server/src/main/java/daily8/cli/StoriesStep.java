package daily8.cli;

import daily8.group.Arrival;
import daily8.group.Change;
import daily8.group.Placed;
import daily8.group.Placement;
import daily8.group.Placement.CopyOf;
import daily8.group.Placement.JoinStory;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import daily8.group.StoryGrouper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `stories`: articles in the order of time → the story of each, at arrival or after the last line.
final class StoriesStep implements StreamCommand.Step {
    static final String HELP =
            """
            daily8 stories [--final | --online] [--window-days N] [--no-time] [--threads N] [--quiet]

            Articles in the order of time → the story of each. An article is placed with what came
            before. --final (default) prints where each belongs after the last line, --online where
            it was placed at arrival. Stories look back --window-days N (default 7); --no-time looks
            at no time at all.

            In:  id, title, text?, publisher?, url?, time, language?
            Out: id, story (the same string for articles of one story), copyOf? (id of the earlier
                 line whose text it repeats, another publisher), revisionOf? (same publisher)
            """;

    @Override
    public void run(ArticleStream articles, InputStream in, AnswerWriter out, StreamOptions options)
            throws IOException {
        StoryGrouper grouper = new StoryGrouper(options.window());
        if (options.online()) {
            articles.forEach(
                    in,
                    line ->
                            line.article()
                                    .ifPresentOrElse(
                                            article -> {
                                                Placement at = grouper.place(article).placement();
                                                out.write(line.id(), json(at, at.story()));
                                            },
                                            () -> out.error(line.id(), line.error())));
            return;
        }
        FinalStories stories = new FinalStories();
        List<Runnable> answers = new ArrayList<>();
        articles.forEach(
                in,
                line -> {
                    if (line.article().isEmpty()) {
                        answers.add(() -> out.error(line.id(), line.error()));
                        return;
                    }
                    Arrival article = line.article().get();
                    Placed placed = grouper.place(article);
                    stories.add(article.id(), placed);
                    Placement at = placed.placement();
                    String id = article.id();
                    var written = line.id();
                    answers.add(() -> out.write(written, json(at, stories.of(id))));
                });
        answers.forEach(Runnable::run);
    }

    private static ObjectNode json(Placement placement, String story) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("story", story);
        return switch (placement) {
            case NewStory ignored -> json;
            case JoinStory ignored -> json;
            case CopyOf(String ignored, String original) -> json.put("copyOf", original);
            case RevisionOf(String ignored, String original) -> json.put("revisionOf", original);
        };
    }

    /// Where articles are after all changes; it outlives the window, by ids only.
    private static final class FinalStories {
        private final Map<String, String> storyOf = new HashMap<>();
        private final Map<String, String> redirects = new HashMap<>();

        void add(String article, Placed placed) {
            for (Change change : placed.changes()) {
                switch (change) {
                    case Change.Merged(String from, String into) -> redirects.put(from, into);
                    case Change.Moved(String moved, String story) -> storyOf.put(moved, story);
                }
            }
            storyOf.put(article, placed.placement().story());
        }

        String of(String article) {
            String story = storyOf.getOrDefault(article, article);
            for (String next = redirects.get(story); next != null; next = redirects.get(story)) {
                story = next;
            }
            return story;
        }
    }
}
