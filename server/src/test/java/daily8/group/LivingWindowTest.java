package daily8.group;

import static daily8.group.StoryGrouperTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.group.Placement.CopyOf;
import daily8.group.Placement.JoinStory;
import daily8.group.Placement.NewStory;
import daily8.group.Placement.RevisionOf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// The window as a server uses it: restored, late, removed, corrected, asked while it changes.
class LivingWindowTest {
    private static final Arrival FERRY =
            at(
                    0,
                    "ferry",
                    "Ferry aground off Skerrow, all passengers safe",
                    StoryGrouperTest.FERRY);
    private static final Arrival LIFEBOATS =
            at(
                    2,
                    "lifeboats",
                    "Lifeboats bring ferry passengers ashore",
                    StoryGrouperTest.FERRY_ELSEWHERE);
    private static final Arrival BUDGET =
            at(1, "budget", "Council closes libraries, doubles fares", StoryGrouperTest.BUDGET);

    private final StoryGrouper grouper = new StoryGrouper(Duration.ofDays(7));

    @Test
    void anArticleJoinsAStoryThatWasRestored() {
        grouper.restore(BUDGET, "budget", Optional.empty());
        grouper.restore(FERRY, "the-ferry", Optional.empty());

        assertThat(grouper.place(LIFEBOATS).placement()).isEqualTo(new JoinStory("the-ferry"));
    }

    @Test
    void theOrderOfRestoringMakesNoDifference() {
        grouper.restore(LIFEBOATS, "the-ferry", Optional.empty());
        grouper.restore(FERRY, "the-ferry", Optional.empty());
        Arrival late = at(1, "late", "Skerrow lifeboats rescue 212", StoryGrouperTest.FERRY + "!");

        assertThat(grouper.place(late).placement().story()).isEqualTo("the-ferry");
    }

    @Test
    void aCopyOfARestoredCopyIsACopyOfTheOriginal() {
        grouper.restore(FERRY, "gone", Optional.of("gone"));

        Arrival again = at(3, "again", "212 rescued", StoryGrouperTest.FERRY);
        assertThat(grouper.place(again).placement()).isEqualTo(new CopyOf("gone", "gone"));
    }

    @Test
    void aLateArticleFindsItsStoryAndForgetsNothing() {
        grouper.place(LIFEBOATS);
        grouper.place(at(24 * 6, "other", "Choir wins prize", "The Lindmoor choir won a prize."));

        assertThat(grouper.place(FERRY).placement()).isEqualTo(new JoinStory("lifeboats"));
    }

    @Test
    void whatIsOlderThanTheWindowIsAStoryOfItsOwnAndIsNotKept() {
        grouper.place(at(24 * 8, "other", "Choir wins prize", "The Lindmoor choir won a prize."));

        assertThat(grouper.place(FERRY).placement()).isEqualTo(new NewStory("ferry"));
        assertThat(grouper.remove("ferry")).isFalse();
    }

    @Test
    void aRemovedArticleIsNeitherRelatedNorRepeated() {
        grouper.place(FERRY);
        assertThat(grouper.remove("ferry")).isTrue();

        assertThat(grouper.place(LIFEBOATS).placement()).isEqualTo(new NewStory("lifeboats"));
        assertThat(grouper.related(LIFEBOATS, 5, 7)).isEmpty();
    }

    @Test
    void anotherTextOfAnArticleReplacesTheFirstAndStaysInItsStory() {
        grouper.place(FERRY);
        grouper.place(LIFEBOATS);
        Arrival longer =
                at(
                        2,
                        "lifeboats",
                        "Ferry: all ashore",
                        StoryGrouperTest.FERRY_ELSEWHERE + " More follows.");

        Placed placed = grouper.place(longer);

        assertThat(placed.placement().story()).isEqualTo("ferry");
        assertThat(placed.changes()).isEmpty();
        assertThat(grouper.related(FERRY, 5, 7))
                .extracting(RelatedArticle::id)
                .containsExactly("lifeboats");
    }

    @Test
    void anArticleWhoseTextBecomesAnotherMovesToTheStoryOfThatText() {
        grouper.place(FERRY);
        grouper.place(BUDGET);
        grouper.place(
                at(
                        2,
                        "live",
                        "Live: council meeting on cuts",
                        StoryGrouperTest.BUDGET.substring(0, 120)));

        Placed placed =
                grouper.place(
                        at(
                                2,
                                "live",
                                "Lifeboats bring ferry ashore",
                                StoryGrouperTest.FERRY_ELSEWHERE));

        assertThat(placed.placement()).isEqualTo(new JoinStory("ferry"));
    }

    @Test
    void aLoneArticleThatProvesToBelongElsewhereLeavesARedirect() {
        grouper.place(FERRY);
        grouper.place(at(2, "live", "Live", "More soon."));

        Placed placed =
                grouper.place(
                        at(
                                2,
                                "live",
                                "Lifeboats bring ferry ashore",
                                StoryGrouperTest.FERRY_ELSEWHERE));

        assertThat(placed.placement()).isEqualTo(new JoinStory("ferry"));
        assertThat(placed.changes()).containsExactly(new Change.Merged("live", "ferry"));
    }

    @Test
    void articlesThatWerePartedStayApart() {
        grouper.place(FERRY);
        grouper.place(LIFEBOATS);

        assertThat(grouper.apart("ferry", "lifeboats"))
                .containsExactly(new Change.Moved("lifeboats", "lifeboats"));
        Arrival third =
                at(
                        3,
                        "third",
                        "Ferry passengers brought to Skerrow",
                        StoryGrouperTest.FERRY_ELSEWHERE.substring(0, 150));
        String story = grouper.place(third).placement().story();
        grouper.place(LIFEBOATS);

        assertThat(Set.of("ferry", "lifeboats")).contains(story);
        assertThat(grouper.related(FERRY, 5, 7))
                .filteredOn(other -> other.id().equals("lifeboats"))
                .noneMatch(RelatedArticle::sameStory);
    }

    @Test
    void articlesThatWerePutTogetherStayTogether() {
        grouper.place(FERRY);
        grouper.place(BUDGET);

        assertThat(grouper.together("budget", "ferry"))
                .containsExactly(new Change.Merged("budget", "ferry"));
        assertThat(grouper.place(LIFEBOATS).placement()).isEqualTo(new JoinStory("ferry"));
        assertThat(grouper.related(BUDGET, 5, 7)).isEmpty();
    }

    @Test
    void theLaterCorrectionCounts() {
        grouper.place(FERRY);
        grouper.place(LIFEBOATS);
        grouper.apart("ferry", "lifeboats");

        assertThat(grouper.together("lifeboats", "ferry"))
                .containsExactly(new Change.Merged("lifeboats", "ferry"));
    }

    @Test
    void aNameThatIsTakenIsNotGivenAgain() {
        StoryGrouper knowing = new StoryGrouper(Duration.ofDays(7), "ferry"::equals);

        assertThat(knowing.place(FERRY).placement().story()).matches("[0-9a-f]{32}");
    }

    @Test
    void thePublishersOwnTextAgainIsARevisionEvenWhereAnotherHadItFirst() {
        grouper.place(FERRY);
        Arrival reprint = at(1, "reprint", "212 rescued from ferry", StoryGrouperTest.FERRY);
        grouper.place(reprint);
        Arrival edited =
                new Arrival(
                        "edited",
                        reprint.publisher(),
                        "",
                        "All 212 rescued",
                        StoryGrouperTest.FERRY,
                        reprint.time(),
                        Optional.empty());

        assertThat(grouper.place(edited).placement()).isEqualTo(new RevisionOf("ferry", "reprint"));
    }

    @Test
    void relatedArticlesComeWithReasonsAndWithoutCopies() {
        grouper.place(FERRY);
        grouper.place(at(1, "reprint", "212 rescued from ferry", StoryGrouperTest.FERRY));
        grouper.place(LIFEBOATS);
        grouper.place(at(3, "elsewhere", "Ferry ashore", StoryGrouperTest.FERRY_ELSEWHERE));

        List<RelatedArticle> related = grouper.related(FERRY, 5, 7);

        assertThat(related).hasSize(1);
        assertThat(related.getFirst().sameStory()).isTrue();
        assertThat(related.getFirst().why()).anyMatch(why -> why.startsWith("both mention"));
    }

    @Test
    void manyMayAskWhileOnePlaces() throws InterruptedException {
        Thread[] readers = new Thread[4];
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        for (int i = 0; i < readers.length; i++) {
            readers[i] =
                    Thread.ofVirtual()
                            .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                            .start(() -> {
                                for (int k = 0; k < 300; k++) {
                                    grouper.related(FERRY, 5, 7);
                                }
                            });
        }
        for (int i = 0; i < 1_500; i++) {
            grouper.place(
                    at(i, "n" + i, "Ferry report " + i, StoryGrouperTest.FERRY_ELSEWHERE + i));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failures).isEmpty();
    }
}
