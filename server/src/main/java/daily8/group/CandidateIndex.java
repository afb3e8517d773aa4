package daily8.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the articles of the window that share rare words with another: an inverted index over each
/// article's most telling terms. Never all pairs.
final class CandidateIndex {
    /// A term in more articles than this tells no event; reading its list would cost more than all
    /// others.
    private static final int LONGEST_LIST = 4_000;

    private record Entry(Profile profile, float share) {}

    private record Hit(Profile profile, double score) {}

    private final Map<Integer, List<Entry>> lists = new HashMap<>();

    void add(Profile profile) {
        for (int i : telling(profile)) {
            lists.computeIfAbsent(profile.terms[i], t -> new ArrayList<>(2))
                    .add(new Entry(profile, profile.shares[i]));
        }
    }

    void remove(Profile profile) {
        for (int i : telling(profile)) {
            lists.computeIfPresent(
                    profile.terms[i],
                    (term, list) -> {
                        list.removeIf(entry -> entry.profile() == profile);
                        return list.isEmpty() ? null : list;
                    });
        }
    }

    /// The best candidates first, the older among equals.
    List<Profile> candidates(Profile profile, int most) {
        Map<Profile, Double> scores = new HashMap<>();
        for (int i : telling(profile)) {
            List<Entry> list = lists.getOrDefault(profile.terms[i], List.of());
            if (list.size() <= LONGEST_LIST) {
                for (Entry entry : list) {
                    scores.merge(
                            entry.profile(),
                            (double) entry.share() * profile.shares[i],
                            Double::sum);
                }
            }
        }
        scores.remove(profile);
        return scores.entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingDouble(Hit::score)
                                .reversed()
                                .thenComparingLong(hit -> hit.profile().arrived))
                .limit(most)
                .map(Hit::profile)
                .toList();
    }

    private static List<Integer> telling(Profile profile) {
        return IntStream.range(0, profile.terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -profile.shares[i]))
                .limit(GroupSettings.SEARCHED_TERMS)
                .toList();
    }
}
