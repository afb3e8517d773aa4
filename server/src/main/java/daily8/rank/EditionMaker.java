package daily8.rank;

import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Edition.Entry;
import daily8.model.Edition.Reason;
import daily8.model.Edition.Reason.Kind;
import daily8.model.Section;
import daily8.model.Story.Member;
import daily8.model.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses the eight stories of a day, and says why each.
///
/// The best by [StoryScore] first; each story that is chosen makes others of its section and of its
/// lead's publisher weigh less, and no two are alike. Pure: the same stories give the same edition.
public final class EditionMaker {
    /// What a story keeps of its weight for each one chosen before it of the same section, and of
    /// the same lead's publisher: the third report of a section must be covered twice as well to
    /// stand before the first of another. Chosen, as the score's constants are; the cases of
    /// EditionMakerTest say what it must give.
    private static final double VARIETY = 0.8;

    /// Two stories whose five best tags have as many in common are alike to a reader.
    private static final int TAGS_ALIKE = 2;

    private EditionMaker() {}

    /// A candidate with its score and the article that leads it.
    private record Rated(Candidate candidate, StoryScore score, Candidate.Told lead) {
        static final Comparator<Rated> BEST_FIRST =
                Comparator.comparingDouble((Rated rated) -> rated.score.score())
                        .reversed()
                        .thenComparing(rated -> rated.candidate.story().id());

        Section section() {
            return candidate.section();
        }
    }

    /// `shown` says of stories that stood in earlier editions when the last of those was made.
    public static Edition make(
            String language,
            LocalDate date,
            Instant now,
            List<Candidate> candidates,
            Map<StoryId, Instant> shown) {
        List<Rated> rated = new ArrayList<>();
        for (Candidate candidate : candidates) {
            StoryId id = candidate.story().id();
            StoryScore.of(candidate.story(), Optional.ofNullable(shown.get(id)), now)
                    .ifPresent(score -> rated.add(new Rated(candidate, score, Lead.of(candidate))));
        }
        rated.sort(Rated.BEST_FIRST);
        List<Rated> chosen = chosen(rated);
        return new Edition(
                language, date, now, chosen.stream().map(each -> entry(each, chosen)).toList());
    }

    private static List<Rated> chosen(List<Rated> rated) {
        List<Rated> left = new ArrayList<>(rated);
        List<Rated> chosen = new ArrayList<>();
        while (chosen.size() < Edition.STORIES && !left.isEmpty()) {
            Rated next =
                    left.stream()
                            .max(Comparator.comparingDouble(each -> weight(each, chosen)))
                            .orElseThrow();
            left.remove(next);
            if (isNew(next, chosen)) {
                chosen.add(next);
            }
        }
        chosen.sort(Rated.BEST_FIRST);
        return chosen;
    }

    private static double weight(Rated rated, List<Rated> chosen) {
        int ofSection = count(chosen, other -> other.section() == rated.section());
        int ofPublisher = count(chosen, other -> source(other).equals(source(rated)));
        return rated.score.score() * Math.pow(VARIETY, ofSection + ofPublisher);
    }

    private static boolean isNew(Rated next, List<Rated> chosen) {
        return chosen.stream()
                .noneMatch(other ->
                        next.candidate.tags().stream()
                                        .filter(other.candidate.tags()::contains)
                                        .count()
                                >= TAGS_ALIKE);
    }

    private static String source(Rated rated) {
        ArticleId lead = rated.lead.article();
        return rated.candidate.story().articles().stream()
                .filter(member -> member.id().equals(lead))
                .map(Member::source)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static int count(List<Rated> chosen, Predicate<Rated> which) {
        return (int) chosen.stream().filter(which).count();
    }

    private static Entry entry(Rated rated, List<Rated> chosen) {
        Line line = Line.of(rated.candidate, rated.lead);
        List<Reason> reasons = new ArrayList<>(rated.score.reasons());
        if (count(chosen, other -> other.section() == rated.section()) == 1) {
            reasons.add(new Reason(Kind.ONLY_OF_SECTION, 1));
        }
        return new Entry(
                rated.candidate.story().id(),
                rated.lead.article(),
                rated.lead.headline(),
                line.text(),
                line.quoted(),
                rated.candidate.story().publishers(),
                rated.candidate.story().independent().size(),
                reasons);
    }
}
