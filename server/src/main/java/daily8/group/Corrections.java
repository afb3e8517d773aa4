package daily8.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people said about pairs of articles of the window: of one event, or not. The later word
/// counts; of several that can't all hold, those that part.
final class Corrections {
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, Set<String>> together = new HashMap<>();

    void apart(String a, String b) {
        unlink(together, a, b);
        link(apart, a, b);
    }

    void together(String a, String b) {
        unlink(apart, a, b);
        link(together, a, b);
    }

    void forget(String article) {
        for (Map<String, Set<String>> pairs : List.of(apart, together)) {
            Set<String> others = pairs.remove(article);
            if (others != null) {
                others.forEach(other -> drop(pairs, other, article));
            }
        }
    }

    boolean part(Profile a, Profile b) {
        return holds(apart, a, b);
    }

    boolean join(Profile a, Profile b) {
        return holds(together, a, b);
    }

    /// Whether some article of the one may not be with some of the other.
    boolean part(List<Profile> some, List<Profile> others) {
        return !apart.isEmpty()
                && some.stream()
                        .filter(a -> apart.containsKey(a.id()))
                        .anyMatch(a -> others.stream().anyMatch(b -> part(a, b)));
    }

    boolean concern(List<Profile> articles) {
        return articles.stream()
                .anyMatch(a -> apart.containsKey(a.id()) || together.containsKey(a.id()));
    }

    private static boolean holds(Map<String, Set<String>> pairs, Profile a, Profile b) {
        return pairs.getOrDefault(a.id(), Set.of()).contains(b.id());
    }

    private static void link(Map<String, Set<String>> pairs, String a, String b) {
        pairs.computeIfAbsent(a, id -> new HashSet<>()).add(b);
        pairs.computeIfAbsent(b, id -> new HashSet<>()).add(a);
    }

    private static void unlink(Map<String, Set<String>> pairs, String a, String b) {
        drop(pairs, a, b);
        drop(pairs, b, a);
    }

    private static void drop(Map<String, Set<String>> pairs, String of, String other) {
        pairs.computeIfPresent(
                of,
                (id, others) -> {
                    others.remove(other);
                    return others.isEmpty() ? null : others;
                });
    }
}
