package daily8.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ranks the articles of an index by how much they have to do with one.
final class RelatedRanking {
    /// Articles that are compared closely.
    private static final int CANDIDATES = 200;

    private record Scored(Profile profile, double evidence, boolean sameStory) {
        static final Comparator<Scored> BEST_FIRST =
                Comparator.comparing(Scored::sameStory)
                        .thenComparingDouble(Scored::evidence)
                        .reversed()
                        .thenComparingLong(other -> other.profile.arrived());
    }

    private final CandidateIndex index;
    private final TermStatistics statistics;
    private final StoryTable stories;

    RelatedRanking(CandidateIndex index, TermStatistics statistics, StoryTable stories) {
        this.index = index;
        this.statistics = statistics;
        this.stories = stories;
    }

    /// Best first, those of its story before all others, without repeated texts.
    List<RelatedArticle> rank(Arrival written, Profile profile, int most, double days) {
        List<Scored> best = new ArrayList<>();
        for (Scored other : scored(profile, days)) {
            if (best.size() == most) {
                break;
            }
            if (!repeats(profile, other)
                    && best.stream().noneMatch(b -> repeats(b.profile, other))) {
                best.add(other);
            }
        }
        return told(best, written, profile);
    }

    /// Best first, copies too.
    List<RelatedArticle> rankAll(Arrival written, Profile profile, int most, double days) {
        return told(scored(profile, days).stream().limit(most).toList(), written, profile);
    }

    private List<Scored> scored(Profile profile, double days) {
        return index.candidates(profile, CANDIDATES).stream()
                .filter(other -> profile.daysTo(other) <= days)
                .map(other ->
                        new Scored(
                                other,
                                Evidence.unbounded(profile, other),
                                inOneStory(profile, other)))
                .sorted(Scored.BEST_FIRST)
                .toList();
    }

    private boolean inOneStory(Profile a, Profile b) {
        return stories.find(a)
                .filter(story -> stories.find(b).stream().anyMatch(story::equals))
                .isPresent();
    }

    private static boolean repeats(Profile profile, Scored other) {
        return profile.sketch().repeats(other.profile.sketch());
    }

    private List<RelatedArticle> told(List<Scored> best, Arrival written, Profile profile) {
        Reasons reasons = new Reasons(written, statistics);
        return best.stream()
                .map(other ->
                        new RelatedArticle(
                                other.profile.id(),
                                1 / (1 + Math.exp(-other.evidence)),
                                other.sameStory,
                                reasons.shared(profile, other.profile),
                                reasons.of(profile, other.profile)))
                .toList();
    }
}
