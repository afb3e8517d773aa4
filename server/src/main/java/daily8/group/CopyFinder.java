package daily8.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the earlier article that a new one repeats: by its address, then by its text.
final class CopyFinder {
    /// At one address, less in common than one of these is another article: addresses are reused
    /// (`./daily8 bench neardup`).
    private static final double SAME_WORDS = 0.2;

    private static final double SAME_WEIGHT = 0.25;

    /// A text shares more rare words with its copies than with all else.
    private static final int COMPARED = 16;

    /// The latest article there: edits drift away from the first.
    private final Map<Long, Profile> byAddress = new HashMap<>();

    /// By the id of the copy: its original, which may have left the window.
    private final Map<String, String> originals = new HashMap<>();

    void add(Profile profile) {
        if (profile.address() != 0) {
            byAddress.put(profile.address(), profile);
        }
    }

    void addCopy(String copy, String original) {
        originals.put(copy, original);
    }

    void remove(Profile profile) {
        byAddress.computeIfPresent(
                profile.address(), (address, kept) -> kept.isSame(profile) ? null : kept);
        originals.remove(profile.id());
    }

    /// The article that this one repeats: one of its own publisher if it can be, then the oldest.
    Optional<Profile> repeated(Profile profile, List<Profile> candidates) {
        return Optional.ofNullable(byAddress.get(profile.address()))
                .filter(there -> isRevision(there, profile))
                .or(() ->
                        candidates.stream()
                                .limit(COMPARED)
                                .filter(other -> repeats(profile, other))
                                .min(
                                        Comparator.comparing((Profile other) ->
                                                        !samePublisher(other, profile))
                                                .thenComparingLong(Profile::arrived)));
    }

    /// What the article repeats in its turn, or its own id.
    String originalOf(Profile profile) {
        return originals.getOrDefault(profile.id(), profile.id());
    }

    static boolean samePublisher(Profile a, Profile b) {
        return a.publisher().equals(b.publisher());
    }

    /// At two addresses of one publisher the same few words are no more than a standing teaser.
    private static boolean repeats(Profile profile, Profile other) {
        boolean twoAddresses =
                samePublisher(profile, other)
                        && profile.address() != 0
                        && other.address() != 0
                        && profile.address() != other.address();
        return profile.sketch().repeats(other.sketch())
                && !(twoAddresses && profile.sketch().isShort());
    }

    private static boolean isRevision(Profile there, Profile now) {
        WeighedTerms.Overlap words = there.words().overlap(now.words());
        return samePublisher(there, now)
                && (words.jaccard() >= SAME_WORDS || words.cosine() >= SAME_WEIGHT);
    }
}
