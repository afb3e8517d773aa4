package daily8.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Finds the articles that share rare words with another: an inverted index over each article's
/// most telling terms. Never all pairs.
///
/// Many may search at once while nobody changes it.
final class CandidateIndex {
    /// A term in more articles than this tells no event; reading its list would cost more than all
    /// others.
    private static final int LONGEST_LIST = 2_000;

    private record Found(Profile profile, float sum) {
        /// Among equals the older is the better one.
        static final Comparator<Found> WORST_FIRST =
                Comparator.comparingDouble(Found::sum)
                        .thenComparingLong(found -> -found.profile.arrived());
    }

    private @Nullable Profile[] articles = new Profile[1 << 10];
    private final Map<Integer, Postings> lists = new HashMap<>();

    /// What searches add up, by place; all zero between searches.
    private final Queue<float[]> idle = new ConcurrentLinkedQueue<>();

    void add(Profile profile) {
        if (profile.place() >= articles.length) {
            articles = Arrays.copyOf(articles, profile.place() * 2);
        }
        articles[profile.place()] = profile;
        WeighedTerms words = profile.words();
        for (int i : words.telling()) {
            lists.computeIfAbsent(words.term(i), term -> new Postings())
                    .add(profile.place(), words.share(i));
        }
    }

    void remove(Profile profile) {
        for (int i : profile.words().telling()) {
            lists.computeIfPresent(
                    profile.words().term(i),
                    (term, list) -> list.remove(profile.place()) ? list : null);
        }
        articles[profile.place()] = null;
    }

    /// The best candidates first, the older among equals.
    List<Profile> candidates(Profile profile, int most) {
        float[] sums = idle.poll();
        if (sums == null || sums.length < articles.length) {
            sums = new float[articles.length];
        }
        List<Profile> best = best(touched(profile, sums), sums, profile, most);
        idle.add(sums);
        return best;
    }

    private int[] touched(Profile profile, float[] sums) {
        int[] touched = new int[64];
        int count = 0;
        for (int i : profile.words().telling()) {
            Postings list = lists.get(profile.words().term(i));
            if (list == null || list.size() > LONGEST_LIST) {
                continue;
            }
            float share = profile.words().share(i);
            for (int k = 0; k < list.size(); k++) {
                int place = list.place(k);
                if (sums[place] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                    touched[count++] = place;
                }
                sums[place] += share * list.share(k);
            }
        }
        return Arrays.copyOf(touched, count);
    }

    private List<Profile> best(int[] touched, float[] sums, Profile profile, int most) {
        PriorityQueue<Found> best = new PriorityQueue<>(Found.WORST_FIRST);
        for (int place : touched) {
            float sum = sums[place];
            sums[place] = 0;
            Profile other = articles[place];
            if (other == null || other.isSame(profile)) {
                continue;
            }
            if (best.size() < most) {
                best.add(new Found(other, sum));
            } else if (sum >= best.element().sum) {
                best.add(new Found(other, sum));
                best.remove();
            }
        }
        List<Profile> found = new ArrayList<>();
        while (!best.isEmpty()) {
            found.addFirst(best.remove().profile);
        }
        return found;
    }
}
