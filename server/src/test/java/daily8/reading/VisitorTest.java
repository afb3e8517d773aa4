package daily8.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a browser remembers survives the way into a cookie and back, and stays small.
class VisitorTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:30:20Z");

    @Test
    void aStoryThatWasReadIsRememberedToTheNextMinute() {
        ReadStories read = ReadStories.NONE.with(story(1), NOW).with(story(2), NOW);

        assertThat(ReadStories.parse(read.toString())).isEqualTo(read);
        assertThat(read.at(story(1))).contains(Instant.parse("2026-11-23T08:31:00Z"));
        assertThat(read.at(story(3))).isEmpty();
    }

    @Test
    void theLatestStoriesStayAndFitIntoACookie() {
        ReadStories read = ReadStories.NONE;
        for (int i = 0; i < 500; i++) {
            read = read.with(story(i), NOW.plus(Duration.ofDays(i)));
        }

        assertThat(read.at()).hasSize(ReadStories.MOST);
        assertThat(read.at(story(499))).isPresent();
        assertThat(read.at(story(0))).isEmpty();
        assertThat(read.toString().length()).isLessThan(2_500);
    }

    @Test
    void aTagIsFollowedOrMutedHoweverItIsWritten() {
        ChosenTags tags = ChosenTags.NONE.with("WhiteHouse", false).with("غزة", true);

        assertThat(ChosenTags.parse(tags.toString())).isEqualTo(tags);
        assertThat(tags.isFollowed("whitehouse")).isTrue();
        assertThat(tags.isMuted("whitehouse")).isFalse();
        assertThat(tags.mutedKeys()).containsExactly("غزة");
        assertThat(tags.with("whitehouse", true).followed()).isEmpty();
        assertThat(tags.without("#WHITEHOUSE").byKey()).hasSize(1);
    }

    @Test
    void manyTagsLoseTheOldest() {
        ChosenTags tags = ChosenTags.NONE;
        for (int i = 0; i < 300; i++) {
            tags = tags.with("ANameOfTwentyLetters" + i, i % 2 == 0);
        }

        assertThat(tags.isMuted("anameoftwentyletters298")).isTrue();
        assertThat(tags.toString().length()).isLessThan(1_700);
        assertThat(ChosenTags.parse(tags.toString())).isEqualTo(tags);
    }

    @Test
    void articlesAreToldApartInBothDirectionsAndTogetherAgain() {
        ToldApart apart = ToldApart.NONE.with(article(1), article(2));

        assertThat(ToldApart.parse(apart.toString())).isEqualTo(apart);
        assertThat(apart.has(article(2), article(1))).isTrue();
        assertThat(apart.has(article(1), article(3))).isFalse();
        assertThat(apart.has(article(2))).isTrue();
        assertThat(apart.without(article(1)).pairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "x",
                "000000000000",
                "000000000000-",
                "000000000000zzzzzzzzzzzzz",
                "000000000000zzzzzzzzzzzzzzzzzzzzzz",
                "%%%",
                "<script>",
                "____",
                "Kw",
                "KwAA"
            })
    void s26_whateverACookieHoldsIsReadWithoutHarm(String hostile) {
        assertThat(ReadStories.parse(hostile).at(story(1))).isEmpty();
        assertThat(ToldApart.parse(hostile).has(article(1))).isFalse();
        assertThat(ChosenTags.parse(hostile).isMuted("x")).isFalse();
    }

    private static StoryId story(int i) {
        return new StoryId(article(i));
    }

    private static ArticleId article(int i) {
        return new ArticleId("%012x".formatted(i) + "0".repeat(20));
    }
}
