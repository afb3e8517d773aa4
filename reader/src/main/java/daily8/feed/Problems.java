package daily8.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was repaired in one feed, in words, each once.
final class Problems {
    private static final int MOST_LETTERS = 200;

    private final Set<String> found = new LinkedHashSet<>();

    void add(String problem) {
        if (found.size() < FeedLimits.PROBLEMS) {
            found.add(FeedLimits.cut(problem, MOST_LETTERS));
        }
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
