package daily8.group;

import daily8.model.Digests;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which article of the window is in which story, and what the stories are called.
///
/// A story is called after its first article. On a merge the older one's name stays; on a split the
/// name stays with the part that holds most articles, the older among equals.
final class StoryTable {
    /// As many as an article's id has.
    private static final int ID_DIGITS = 32;

    private final Map<Long, Story> storyOf = new HashMap<>();
    private final Map<String, Story> named = new HashMap<>();

    /// Names that redirect, of articles of the window.
    private final Set<String> merged = new HashSet<>();

    private final Predicate<String> taken;
    private long begun;

    /// `taken` knows the names of stories that have left the window or redirect.
    StoryTable(Predicate<String> taken) {
        this.taken = taken;
    }

    Story of(Profile article) {
        return find(article)
                .orElseThrow(
                        () -> new IllegalStateException(article.id() + " is not in the window"));
    }

    Optional<Story> find(Profile article) {
        return find(article.arrived());
    }

    /// By the number of its arrival; none of an article that has left the window.
    Optional<Story> find(long arrived) {
        return Optional.ofNullable(storyOf.get(arrived));
    }

    Story named(String name) {
        return named.computeIfAbsent(name, id -> new Story(id, begun++));
    }

    /// Puts an article into a story, out of the one where it was.
    void put(Profile article, Story into, List<Change> changes) {
        Story before = storyOf.put(article.arrived(), into);
        if (before == into) {
            return;
        }
        into.articles.add(article);
        if (before != null) {
            before.articles.removeIf(article::isSame);
            if (before.articles.isEmpty()) {
                merged(before, into, changes);
            }
        }
    }

    /// Another text of the same article.
    void replace(Profile article) {
        of(article).articles.replaceAll(old -> old.isSame(article) ? article : old);
    }

    void remove(Profile article) {
        Story story = of(article);
        story.articles.removeIf(article::isSame);
        storyOf.remove(article.arrived());
        merged.remove(article.id());
        if (story.articles.isEmpty()) {
            named.remove(story.id);
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
        merged(from, into, changes);
        return into;
    }

    /// Puts the articles of `old` stories, and a new one, into `groups`; gives the stories that
    /// begin with that.
    Set<Story> regroup(List<Story> old, List<List<Profile>> groups, List<Change> changes) {
        Map<Story, Integer> heirs = new HashMap<>();
        old.forEach(story -> heirs.put(story, heir(story, groups)));
        Set<Story> begins = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Profile> group = groups.get(i);
            int part = i;
            List<Story> inherited =
                    old.stream()
                            .filter(story -> heirs.getOrDefault(story, -1) == part)
                            .sorted(Comparator.comparingLong(story -> story.begun))
                            .toList();
            Story into = inherited.isEmpty() ? begin(group) : inherited.getFirst();
            if (inherited.isEmpty()) {
                begins.add(into);
            }
            inherited.stream().skip(1).forEach(from -> merged(from, into, changes));
            for (Profile article : group) {
                Story before = storyOf.get(article.arrived());
                if (before != null && before != into && !inherited.contains(before)) {
                    changes.add(new Change.Moved(article.id(), into.id));
                }
            }
            fill(into, group);
        }
        return begins;
    }

    private void merged(Story from, Story into, List<Change> changes) {
        changes.add(new Change.Merged(from.id, into.id));
        named.remove(from.id);
        merged.add(from.id);
    }

    private void fill(Story story, List<Profile> group) {
        story.articles.clear();
        story.articles.addAll(group);
        group.forEach(article -> storyOf.put(article.arrived(), story));
    }

    private Story begin(List<Profile> group) {
        for (int turn = 1; ; turn++) {
            for (Profile article : group) {
                String name = turn == 1 ? article.id() : another(article.id(), turn);
                if (!named.containsKey(name) && !merged.contains(name) && !taken.test(name)) {
                    return named(name);
                }
            }
        }
    }

    /// In the form of an id: part of a digest.
    private static String another(String id, int turn) {
        return Digests.sha256Hex(id + "/" + turn).substring(0, ID_DIGITS);
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
