package daily8.group;

import daily8.base.text.Words;
import daily8.model.CanonicalUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the earlier article that a new one repeats: by its address, then by its text.
final class CopyFinder {
    /// Half of the word pairs in common: no two reports of an event written apart come near it.
    static final double SAME_TEXT = 0.5;

    /// Headlines alone are short: nearly all must be the same, and enough of it.
    private static final double SAME_TITLE = 0.8;

    private static final int LEAST_PAIRS = 5;

    /// At one address, less in common than this is another article (guids are reused).
    private static final double SAME_ADDRESS = 0.15;

    private final Map<String, Profile> byAddress = new HashMap<>();

    void add(Profile profile) {
        address(profile).ifPresent(url -> byAddress.putIfAbsent(url, profile));
    }

    void remove(Profile profile) {
        address(profile).ifPresent(url -> byAddress.remove(url, profile));
    }

    /// The oldest article that this one repeats.
    Optional<Profile> original(Profile profile, List<Profile> candidates) {
        Optional<Profile> there = address(profile).map(byAddress::get);
        if (there.isPresent()
                && samePublisher(there.get(), profile)
                && overlaps(there.get(), profile)) {
            return there;
        }
        return candidates.stream()
                .filter(candidate -> repeats(candidate.sketch, profile.sketch))
                .min((a, b) -> Long.compare(a.arrived, b.arrived));
    }

    static boolean samePublisher(Profile a, Profile b) {
        return a.article.publisher().equals(b.article.publisher());
    }

    private static boolean repeats(Sketch a, Sketch b) {
        if (a.ofText() != b.ofText()
                || Math.min(a.hashes().size(), b.hashes().size()) < LEAST_PAIRS) {
            return false;
        }
        return a.resemblance(b) >= (a.ofText() ? SAME_TEXT : SAME_TITLE);
    }

    private static boolean overlaps(Profile a, Profile b) {
        return jaccard(a.article.title(), b.article.title()) >= SAME_ADDRESS
                || jaccard(a.article.text(), b.article.text()) >= SAME_ADDRESS;
    }

    private static double jaccard(String a, String b) {
        Set<String> all = new HashSet<>(Words.of(a));
        Set<String> both = new HashSet<>(Words.of(b));
        int sum = all.size() + both.size();
        both.retainAll(all);
        return sum == 0 ? 0 : (double) both.size() / (sum - both.size());
    }

    private static Optional<String> address(Profile profile) {
        return CanonicalUrl.parse(profile.article.url()).map(CanonicalUrl::text);
    }
}
