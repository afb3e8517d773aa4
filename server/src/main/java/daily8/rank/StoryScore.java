package daily8.rank;

import daily8.model.Edition.Reason;
import daily8.model.Edition.Reason.Kind;
import daily8.model.Story;
import daily8.model.Story.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much a story matters on a day, with the numbers that say why.
///
/// Counted are independent texts only: reprints are nobody's judgement. Of a story that stood in an
/// earlier edition only what came since counts. The constants are chosen, not learned: nobody has
/// labelled editions of ours; the cases of StoryScoreTest say what they must give.
public record StoryScore(double score, List<Reason> reasons) {
    /// Half of a story's weight is gone after a day without news of it.
    private static final double HALF_LIFE_HOURS = 24;

    /// Coverage of the last hours counts half as much again: six hours are a night or a working
    /// morning.
    private static final double GROWTH = 0.5;

    private static final Duration GROWING = Duration.ofHours(6);

    public StoryScore {
        reasons = List.copyOf(reasons);
    }

    /// `shown` is when the last edition was made in which the story stood. Empty where there is
    /// nothing new to tell.
    public static Optional<StoryScore> of(Story story, Optional<Instant> shown, Instant now) {
        List<Member> fresh =
                story.independent().stream()
                        .filter(text -> shown.map(text.firstSeenAt()::isAfter).orElse(true))
                        .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        int publishers = publishers(fresh);
        List<Member> lately =
                fresh.stream()
                        .filter(text -> text.publishedAt().isAfter(now.minus(GROWING)))
                        .toList();
        int growing = publishers > 1 ? publishers(lately) : 0;
        long hours = hoursSince(fresh, now);
        double coverage = log2(1 + publishers) + GROWTH * log2(1 + growing);
        double score = coverage * Math.pow(2, -hours / HALF_LIFE_HOURS);

        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Kind.PUBLISHERS, publishers(story.independent())));
        if (shown.isPresent()) {
            reasons.add(new Reason(Kind.NEW_SINCE, fresh.size()));
        }
        if (growing > 1) {
            reasons.add(new Reason(Kind.GROWING, lately.size()));
        }
        reasons.add(new Reason(Kind.HOURS_AGO, hours));
        return Optional.of(new StoryScore(score, reasons));
    }

    private static int publishers(List<Member> texts) {
        return (int) texts.stream().map(Member::source).distinct().count();
    }

    private static long hoursSince(List<Member> texts, Instant now) {
        return texts.stream()
                .map(text -> Duration.between(text.publishedAt(), now).toHours())
                .mapToLong(hours -> Math.max(0, hours))
                .min()
                .orElse(0);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
