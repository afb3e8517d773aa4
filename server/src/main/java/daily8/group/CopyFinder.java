package daily8.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the earlier article that a new one repeats: by its address, then by its text.
final class CopyFinder {
    /// At one address, less in common than this is another article (guids are reused).
    private static final double SAME_ADDRESS = 0.15;

    /// A text shares more rare words with its copies than with all else.
    private static final int COMPARED = 16;

    private final Map<Long, Profile> byAddress = new HashMap<>();

    /// By the id of the copy: its original, which may have left the window.
    private final Map<String, String> originals = new HashMap<>();

    void add(Profile profile) {
        if (profile.address() != 0) {
            byAddress.putIfAbsent(profile.address(), profile);
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
                                .filter(other -> other.sketch().repeats(profile.sketch()))
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

    private static boolean isRevision(Profile there, Profile now) {
        return samePublisher(there, now)
                && there.words().overlap(now.words()).jaccard() >= SAME_ADDRESS;
    }
}
