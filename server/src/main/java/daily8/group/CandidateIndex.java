package daily8.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Finds the articles that share rare words with another: an inverted index over each article's
/// most telling terms. Never all pairs.
///
/// Articles come in the order of arrival and leave in it, so a list loses its first entry only.
final class CandidateIndex {
    /// A term in more articles than this tells no event; reading its list would cost more than all
    /// others.
    private static final int LONGEST_LIST = 2_000;

    /// Articles by their number, in a ring of a power of two; `sums` are those of one search.
    private @Nullable Profile[] ring = new Profile[1 << 10];

    private float[] sums = new float[ring.length];
    private long first;
    private long next;

    private final Map<Integer, Postings> lists = new HashMap<>();

    void add(Profile profile) {
        if (profile.arrived() - first >= ring.length) {
            grow();
        }
        ring[place(profile.arrived())] = profile;
        next = profile.arrived() + 1;
        for (int i = 0; i < profile.words().count(); i++) {
            lists.computeIfAbsent(profile.words().term(i), term -> new Postings())
                    .add(profile.arrived(), profile.words().share(i));
        }
    }

    /// The oldest article leaves.
    void remove(Profile profile) {
        for (int i = 0; i < profile.words().count(); i++) {
            lists.computeIfPresent(
                    profile.words().term(i), (term, list) -> list.withoutFirst() ? list : null);
        }
        ring[place(profile.arrived())] = null;
        first = profile.arrived() + 1;
    }

    /// The best candidates first, the older among equals.
    List<Profile> candidates(Profile profile, int most) {
        long[] touched = new long[64];
        int count = 0;
        for (int i = 0; i < profile.words().count(); i++) {
            Postings list = lists.get(profile.words().term(i));
            if (list == null || list.size() > LONGEST_LIST) {
                continue;
            }
            float share = profile.words().share(i);
            for (int k = 0; k < list.size(); k++) {
                long article = list.article(k);
                int at = place(article);
                if (sums[at] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                    touched[count++] = article;
                }
                sums[at] += share * list.share(k);
            }
        }
        return best(Arrays.copyOf(touched, count), profile, most);
    }

    /// Each article as one number, its sum (positive: its bits are in order) above its age.
    private List<Profile> best(long[] touched, Profile profile, int most) {
        PriorityQueue<Long> best = new PriorityQueue<>();
        for (long article : touched) {
            int at = place(article);
            int age = (int) (next - article);
            long key = (long) Float.floatToIntBits(sums[at]) << Integer.SIZE | age;
            sums[at] = 0;
            if (article == profile.arrived()) {
                continue;
            }
            if (best.size() < most) {
                best.add(key);
            } else if (key > best.element()) {
                best.remove();
                best.add(key);
            }
        }
        List<Profile> found = new ArrayList<>();
        while (!best.isEmpty()) {
            Profile candidate = ring[place(next - best.remove().intValue())];
            if (candidate != null) {
                found.addFirst(candidate);
            }
        }
        return found;
    }

    private void grow() {
        @Nullable Profile[] old = ring;
        ring = new Profile[old.length * 2];
        sums = new float[ring.length];
        for (Profile profile : old) {
            if (profile != null) {
                ring[place(profile.arrived())] = profile;
            }
        }
    }

    private int place(long article) {
        return (int) article & (ring.length - 1);
    }
}
