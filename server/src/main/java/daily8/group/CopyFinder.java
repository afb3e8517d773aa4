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

    private final Map<String, Profile> byAddress = new HashMap<>();

    void add(Profile profile) {
        if (!profile.address().isEmpty()) {
            byAddress.putIfAbsent(profile.address(), profile);
        }
    }

    void remove(Profile profile) {
        byAddress.computeIfPresent(
                profile.address(), (address, kept) -> kept.isSame(profile) ? null : kept);
    }

    /// The oldest article that this one repeats.
    Optional<Profile> original(Profile profile, List<Profile> candidates) {
        return Optional.ofNullable(byAddress.get(profile.address()))
                .filter(there -> isRevision(there, profile))
                .or(() ->
                        candidates.stream()
                                .limit(COMPARED)
                                .filter(other -> other.sketch().repeats(profile.sketch()))
                                .min(Comparator.comparingLong(Profile::arrived)));
    }

    static boolean samePublisher(Profile a, Profile b) {
        return a.publisher().equals(b.publisher());
    }

    private static boolean isRevision(Profile there, Profile now) {
        return samePublisher(there, now)
                && there.words().overlap(now.words()).jaccard() >= SAME_ADDRESS;
    }
}
