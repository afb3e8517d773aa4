package daily8.group;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.group.Placement.CopyOf;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final Instant MORNING = Instant.parse("2026-11-02T06:00:00Z");

    static final String FERRY =
            "The ferry Lady Ottoline ran aground on Corven Bank shortly after midnight with 212"
                    + " passengers on board. Lifeboats from Skerrow took everybody off before dawn."
                    + " The harbour master of Skerrow, Ines Valdemar, said the buoy that marks the"
                    + " bank had not been lit since Thursday.";

    static final String FERRY_ELSEWHERE =
            "All 212 passengers of the Lady Ottoline are safe after lifeboats from Skerrow brought"
                    + " them ashore. The ferry struck Corven Bank in the night; an unlit buoy may be"
                    + " to blame, according to harbour master Ines Valdemar.";

    static final String BUDGET =
            "Ostrava's council passed a budget that closes three public libraries and doubles the"
                    + " price of tram tickets. Councillor Petr Hanus called the cuts unavoidable"
                    + " after two years of falling tax income.";

    @Test
    void twoReportsOfOneEventAreOneStoryAndAnotherEventIsNot() {
        StoriesOf stories =
                new StoriesOf(
                        List.of(
                                at(0, "a", "Ferry aground off Skerrow, all passengers safe", FERRY),
                                at(1, "b", "Council closes libraries and doubles fares", BUDGET),
                                at(
                                        2,
                                        "c",
                                        "Lifeboats bring ferry passengers ashore",
                                        FERRY_ELSEWHERE)));

        assertThat(stories.of("c")).isEqualTo(stories.of("a"));
        assertThat(stories.of("b")).isNotEqualTo(stories.of("a"));
        assertThat(stories.placed.getFirst().placement()).isEqualTo(new NewStory("a"));
    }

    @Test
    void anotherPublishersReprintIsACopyOfTheFirst() {
        StoriesOf stories =
                new StoriesOf(
                        List.of(
                                at(0, "a", "Ferry aground off Skerrow", FERRY),
                                at(1, "b", "212 rescued from ferry", FERRY)));

        assertThat(stories.placed.getLast().placement()).isEqualTo(new CopyOf("a", "a"));
    }

    @Test
    void theSamePublishersTextUnderAnEditedHeadlineIsARevision() {
        Arrival first = at(0, "a", "Ferry aground off Skerrow", FERRY);
        Arrival again =
                new Arrival(
                        "a2",
                        first.publisher(),
                        "",
                        "UPDATE: Ferry aground, all safe",
                        FERRY,
                        first.time(),
                        Optional.empty());

        assertThat(new StoriesOf(List.of(first, again)).placed.getLast().placement())
                .isEqualTo(new RevisionOf("a", "a"));
    }

    @Test
    void anotherTextAtTheSameAddressIsAnotherArticle() {
        Arrival first = at(0, "a", "Ferry aground off Skerrow", FERRY);
        Arrival other = atAddressOf(first, "Council closes libraries", BUDGET);

        assertThat(new StoriesOf(List.of(first, other)).placed.getLast().placement())
                .isEqualTo(new NewStory("again"));
    }

    @Test
    void anotherHeadlineAndTeaserAtTheSameAddressIsARevision() {
        Arrival first = at(0, "a", "Ferry aground off Skerrow", "Lifeboats are on their way.");
        Arrival edited = atAddressOf(first, "Ferry aground: all 212 safe in Skerrow", "");

        assertThat(new StoriesOf(List.of(first, edited)).placed.getLast().placement())
                .isEqualTo(new RevisionOf("a", "a"));
    }

    @Test
    void aStandingTeaserAtTwoAddressesOfAPublisherMakesNoRevision() {
        String teaser = "All that our correspondents heard and saw in parliament this week.";
        Arrival first = at(0, "a", "Cuts to libraries debated", teaser);
        Arrival next =
                new Arrival(
                        "b",
                        first.publisher(),
                        "https://a.example/next",
                        "Speaker falls off chair",
                        teaser,
                        first.time(),
                        Optional.empty());

        assertThat(new StoriesOf(List.of(first, next)).placed.getLast().placement())
                .isNotInstanceOf(RevisionOf.class);
    }

    private static Arrival atAddressOf(Arrival first, String title, String text) {
        return new Arrival(
                "again",
                first.publisher(),
                first.url(),
                title,
                text,
                first.time(),
                Optional.empty());
    }

    @Test
    void anOldEventIsNewsAgainWhenTheWindowIsOver() {
        StoriesOf stories =
                new StoriesOf(
                        List.of(
                                at(0, "a", "Ferry aground off Skerrow, all passengers safe", FERRY),
                                at(24 * 8, "b", "Lifeboats bring ferry ashore", FERRY_ELSEWHERE)));

        assertThat(stories.of("b")).isEqualTo("b");
    }

    @Test
    void theSameArticlesInTheSameOrderGiveTheSameStories() {
        List<Arrival> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = i % 3 == 0 ? FERRY_ELSEWHERE : i % 3 == 1 ? BUDGET : FERRY;
            articles.add(at(i, "n" + i, "Report " + i + " " + text.substring(0, 40), text + i));
        }

        assertThat(new StoriesOf(articles).placed).isEqualTo(new StoriesOf(articles).placed);
    }

    @Test
    void howManyArticlesAStoryHoldsNeverKeepsTheNextOneOut() {
        List<Arrival> articles = new ArrayList<>();
        String[] parts = FERRY.split("(?<=[.]) ", -1);
        for (int i = 0; i < 120; i++) {
            String text = parts[i % 3] + " " + FERRY_ELSEWHERE.substring(0, 60 + i);
            articles.add(at(i % 24, "n" + i, "Ferry Lady Ottoline aground off Skerrow", text));
        }

        StoriesOf stories = new StoriesOf(articles);

        assertThat(stories.storyOf.values()).containsOnly("n0");
    }

    @Test
    void anArticleWithoutWordsIsAStoryOfItsOwn() {
        assertThat(new StoriesOf(List.of(at(0, "a", "", ""), at(0, "b", "...", ""))).storyOf)
                .containsEntry("a", "a")
                .containsEntry("b", "b");
    }

    static Arrival at(int hour, String id, String title, String text) {
        return new Arrival(
                id,
                id + ".example",
                "https://" + id + ".example/news",
                title,
                text,
                Optional.of(MORNING.plus(Duration.ofHours(hour))),
                Optional.empty());
    }
}
