package daily8.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which article of the window is in which story, and what the stories are called.
///
/// A story is called after its first article. On a merge the older one's name stays; on a split the
/// name stays with the part that holds most articles, the older among equals.
final class StoryTable {
    private final Map<Long, Story> storyOf = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long begun;

    Story of(Profile article) {
        Story story = storyOf.get(article.arrived());
        if (story == null) {
            throw new IllegalStateException(article.id() + " is not in the window");
        }
        return story;
    }

    void add(Profile article, Story story) {
        story.articles.add(article);
        storyOf.put(article.arrived(), story);
    }

    void remove(Profile article) {
        Story story = of(article);
        story.articles.removeIf(article::isSame);
        storyOf.remove(article.arrived());
        if (story.articles.isEmpty()) {
            names.remove(story.id);
        }
    }

    /// The older of both, with all articles.
    Story merge(Story a, Story b, List<Change> changes) {
        Story into = a.begun < b.begun ? a : b;
        Story from = into == a ? b : a;
        from.articles.forEach(article -> storyOf.put(article.arrived(), into));
        into.articles.addAll(from.articles);
        into.articles.sort(Comparator.comparingLong(Profile::arrived));
        from.articles.clear();
        changes.add(new Change.Merged(from.id, into.id));
        return into;
    }

    /// Puts the articles of `old` stories and the new one into `groups`; tells whether the new one
    /// is alone with a new name.
    boolean regroup(
            Profile added, List<Story> old, List<List<Profile>> groups, List<Change> changes) {
        Map<Story, Integer> heirs = new HashMap<>();
        old.forEach(story -> heirs.put(story, heir(story, groups)));
        boolean isNew = false;
        for (int i = 0; i < groups.size(); i++) {
            List<Profile> group = groups.get(i);
            int part = i;
            List<Story> inherited =
                    old.stream()
                            .filter(story -> heirs.getOrDefault(story, -1) == part)
                            .sorted(Comparator.comparingLong(story -> story.begun))
                            .toList();
            Story into = inherited.isEmpty() ? begin(group) : inherited.getFirst();
            for (Story from : inherited) {
                if (from != into) {
                    changes.add(new Change.Merged(from.id, into.id));
                }
            }
            for (Profile article : group) {
                Story before = storyOf.get(article.arrived());
                if (before != null && before != into && !inherited.contains(before)) {
                    changes.add(new Change.Moved(article.id(), into.id));
                }
            }
            isNew |= inherited.isEmpty() && group.stream().anyMatch(added::isSame);
            fill(into, group);
        }
        return isNew;
    }

    private void fill(Story story, List<Profile> group) {
        story.articles.clear();
        story.articles.addAll(group);
        group.forEach(article -> storyOf.put(article.arrived(), story));
    }

    private Story begin(List<Profile> group) {
        for (int turn = 1; ; turn++) {
            for (Profile article : group) {
                String name = turn == 1 ? article.id() : article.id() + "-" + turn;
                if (names.add(name)) {
                    return new Story(name, begun++);
                }
            }
        }
    }

    /// The part with most articles of the story; none where it has no article any more.
    private int heir(Story story, List<List<Profile>> groups) {
        int heir = -1;
        long most = 0;
        for (int i = 0; i < groups.size(); i++) {
            long held =
                    groups.get(i).stream().filter(a -> storyOf.get(a.arrived()) == story).count();
            if (held > most) {
                most = held;
                heir = i;
            }
        }
        return heir;
    }
}
