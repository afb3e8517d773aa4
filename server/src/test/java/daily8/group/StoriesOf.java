package daily8.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs articles through a grouper and keeps where each is in the end.
final class StoriesOf {
    final Map<String, String> storyOf = new HashMap<>();
    final List<Placed> placed = new ArrayList<>();

    StoriesOf(List<Arrival> articles) {
        StoryGrouper grouper = new StoryGrouper(Duration.ofDays(7));
        for (Arrival article : articles) {
            Placed at = grouper.place(article);
            placed.add(at);
            at.changes().forEach(this::apply);
            storyOf.put(article.id(), at.placement().story());
        }
    }

    String of(String article) {
        return storyOf.getOrDefault(article, "");
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Merged(String from, String into) ->
                    storyOf.replaceAll((article, story) -> story.equals(from) ? into : story);
            case Change.Moved(String article, String story) -> storyOf.put(article, story);
        }
    }

    /// B-cubed F1 against `truth`, both by article id.
    double agreement(Map<String, String> truth) {
        double precision = 0;
        double recall = 0;
        for (String article : truth.keySet()) {
            Set<String> found = together(storyOf, article);
            Set<String> right = together(truth, article);
            Set<String> both = new HashSet<>(found);
            both.retainAll(right);
            precision += (double) both.size() / found.size();
            recall += (double) both.size() / right.size();
        }
        return 2 * precision * recall / (precision + recall) / truth.size();
    }

    private static Set<String> together(Map<String, String> stories, String article) {
        String story = stories.getOrDefault(article, "");
        Set<String> together = new HashSet<>();
        stories.forEach((other, at) -> {
            if (at.equals(story)) {
                together.add(other);
            }
        });
        return together;
    }
}
