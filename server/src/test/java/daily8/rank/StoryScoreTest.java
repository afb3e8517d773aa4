package daily8.rank;

import static daily8.rank.TestStories.NOW;
import static daily8.rank.TestStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Edition.Reason;
import daily8.model.Edition.Reason.Kind;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the constants of the score must give.
class StoryScoreTest {
    private static double score(TestStories story) {
        return StoryScore.of(story.story(), Optional.empty(), NOW).orElseThrow().score();
    }

    @Test
    void morePublishersMatterMore() {
        assertThat(score(story("storm").by("tide", 5).by("hill", 5).by("dale", 5)))
                .isGreaterThan(score(story("calm").by("tide", 5).by("hill", 5)));
    }

    @Test
    void reprintsAreNobodysJudgement() {
        assertThat(score(story("storm").by("tide", 5).copied("hill", 5).copied("dale", 5)))
                .isEqualTo(score(story("calm").by("tide", 5)));
    }

    @Test
    void onePublisherWhoRepeatsItselfIsStillOne() {
        assertThat(score(story("storm").by("tide", 5).by("tide", 5).by("tide", 5)))
                .isEqualTo(score(story("calm").by("tide", 5)));
    }

    @Test
    void threePublishersOfTheNightOutweighOneOfThisHour() {
        assertThat(score(story("storm").by("tide", 10).by("hill", 11).by("dale", 12)))
                .isGreaterThan(score(story("calm").by("tide", 0)));
    }

    @Test
    void threePublishersOfTheDayBeforeDoNot() {
        assertThat(score(story("storm").by("tide", 30).by("hill", 31).by("dale", 32)))
                .isLessThan(score(story("calm").by("tide", 0)));
    }

    @Test
    void coverageThatGrowsMattersMore() {
        assertThat(score(story("storm").by("tide", 2).by("hill", 2).by("dale", 2)))
                .isGreaterThan(score(story("calm").by("tide", 20).by("hill", 20).by("dale", 2)));
    }

    @Test
    void theReasonsCarryTheirNumbers() {
        StoryScore score =
                StoryScore.of(
                                story("storm").by("tide", 9).by("hill", 4).by("dale", 3).story(),
                                Optional.empty(),
                                NOW)
                        .orElseThrow();
        assertThat(score.reasons())
                .containsExactly(
                        new Reason(Kind.PUBLISHERS, 3),
                        new Reason(Kind.GROWING, 2),
                        new Reason(Kind.HOURS_AGO, 3));
    }

    @Test
    void ofAStoryThatWasShownOnlyWhatCameSinceCounts() {
        TestStories story = story("storm").by("tide", 30).by("hill", 29).by("dale", 28);
        var shown = Optional.of(NOW.minus(Duration.ofHours(24)));
        assertThat(StoryScore.of(story.story(), shown, NOW)).isEmpty();
        story.copied("coast", 2);
        assertThat(StoryScore.of(story.story(), shown, NOW)).isEmpty();

        story.by("cape", 2);
        StoryScore score = StoryScore.of(story.story(), shown, NOW).orElseThrow();
        assertThat(score.score()).isEqualTo(score(story("calm").by("tide", 2)));
        assertThat(score.reasons())
                .contains(new Reason(Kind.NEW_SINCE, 1), new Reason(Kind.PUBLISHERS, 4));
    }
}
