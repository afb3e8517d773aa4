package daily8.rank;

import static daily8.rank.TestStories.NOW;
import static daily8.rank.TestStories.story;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Edition;
import daily8.model.Edition.Entry;
import daily8.model.Edition.Reason;
import daily8.model.Edition.Reason.Kind;
import daily8.model.Section;
import daily8.model.StoryId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Edition edition(TestStories... stories) {
        return edition(Arrays.stream(stories).map(TestStories::candidate).toList());
    }

    private static Edition edition(List<Candidate> candidates) {
        return EditionMaker.make("en", TODAY, NOW, candidates, Map.of());
    }

    private static List<StoryId> ids(Edition edition) {
        return edition.entries().stream().map(Entry::story).toList();
    }

    @Test
    void thereAreEightTheBestFirst() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Section section = List.of(Section.values()).get(i % 8);
            candidates.add(story("s" + i).in(section).by("p" + i, 1 + i).candidate());
        }
        Edition edition = edition(candidates);
        assertThat(ids(edition))
                .containsExactlyElementsOf(
                        candidates.stream().limit(8).map(c -> c.story().id()).toList());
        assertThat(edition.date()).isEqualTo(TODAY);
    }

    @Test
    void twoStoriesOfTheSameTagsDoNotStandTogether() {
        TestStories flood =
                story("flood").about("flood", "tolm", "rain").by("tide", 1).by("hill", 1);
        TestStories again = story("again").about("tolm", "flood").by("tide", 1);
        TestStories rain = story("rain").about("rain", "harvest").by("dale", 1);
        assertThat(ids(edition(flood, again, rain))).containsExactly(flood.id(), rain.id());
    }

    @Test
    void noSectionTakesThePaperOver() {
        List<TestStories> stories = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stories.add(story("match" + i).in(Section.SPORT).by("p" + i, 1).by("q" + i, 1));
        }
        for (int i = 0; i < 6; i++) {
            stories.add(story("calm" + i).in(List.of(Section.values()).get(i)).by("r" + i, 9));
        }
        Edition edition = edition(stories.toArray(TestStories[]::new));
        assertThat(edition.entries()).hasSize(8);
        assertThat(edition.entries().stream().filter(e -> e.headline().startsWith("match")))
                .hasSizeBetween(3, 5);
    }

    @Test
    void whatManyCoverStandsWhateverItsSection() {
        List<TestStories> stories = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            stories.add(
                    story("vote" + i).by("a" + i, 9).by("b" + i, 9).by("c" + i, 9).by("d" + i, 9));
        }
        stories.add(story("match").in(Section.SPORT).by("tide", 9));
        assertThat(ids(edition(stories.toArray(TestStories[]::new))).subList(0, 5))
                .doesNotContain(stories.getLast().id());
    }

    @Test
    void theHeadlineIsTheOneThatSaysWhatTheOthersSay() {
        TestStories story = story("x");
        story.told("tide", "Minister resigns over dam warning");
        story.told("hill", "Why I still love the valley");
        story.told("dale", "Dam warning: minister resigns after flood");
        assertThat(edition(story).entries().getFirst().headline())
                .isEqualTo("Minister resigns over dam warning");
    }

    @Test
    void aHeadlineThatTellsTheEventLeadsBeforeOneThatNamesItsPlace() {
        TestStories story = story("tolm");
        story.told("tide", "Why the Tolm rose");
        story.told("hill", "River Tolm bursts its banks in Kestria, four dead");
        story.told("dale", "Kestria in mourning as Tolm flood toll reaches nine");
        story.told("moor", "Four dead as river bursts its banks");
        assertThat(edition(story).entries().getFirst().headline())
                .isEqualTo("River Tolm bursts its banks in Kestria, four dead");
    }

    @Test
    void whereNothingElseHappensASectionMayFillThePaper() {
        TestStories[] matches = new TestStories[9];
        for (int i = 0; i < 9; i++) {
            matches[i] = story("match" + i).in(Section.SPORT).by("tide", 1);
        }
        assertThat(edition(matches).entries()).hasSize(8);
    }

    @Test
    void theOnlyStoryOfItsSectionSaysSo() {
        Edition edition =
                edition(
                        story("match").in(Section.SPORT).by("tide", 1),
                        story("vote").in(Section.POLITICS).by("hill", 2),
                        story("law").in(Section.POLITICS).by("dale", 3));
        assertThat(edition.entries())
                .filteredOn(e -> e.reasons().contains(new Reason(Kind.ONLY_OF_SECTION, 1)))
                .extracting(Entry::headline)
                .containsExactly("match as tide has it");
    }

    @Test
    void anArticleWithAPictureLeadsThenTheLongerThenTheFirst() {
        Edition pictured =
                edition(
                        story("storm")
                                .by("tide", 3, false, 1_900, Optional.empty())
                                .by("hill", 2, true, 800, Optional.empty())
                                .by("dale", 1, true, 900, Optional.empty()));
        assertThat(pictured.entries().getFirst().headline()).isEqualTo("storm as dale has it");
        Edition longer =
                edition(
                        story("storm")
                                .by("tide", 3, false, 2_500, Optional.empty())
                                .by("hill", 2, false, 4_000, Optional.empty()));
        assertThat(longer.entries().getFirst().headline()).isEqualTo("storm as tide has it");
    }

    @Test
    void aReprintNeverLeads() {
        TestStories story = story("storm").by("tide", 3);
        story.by("hill", 2, true, 5_000, Optional.of(story.story().articles().getFirst().id()));
        Entry entry = edition(story).entries().getFirst();
        assertThat(entry.headline()).isEqualTo("storm as tide has it");
        assertThat(entry.texts()).isEqualTo(1);
        assertThat(entry.publishers()).hasSize(2);
    }

    @Test
    void theLineIsASentenceOfTheLeadElseOfAnotherElseEmpty() {
        Entry own = edition(story("storm").by("tide", 1)).entries().getFirst();
        assertThat(own.line()).startsWith("What tide tells");
        assertThat(own.quoted()).isEqualTo(own.lead());

        Entry none =
                edition(List.of(story("storm").by("tide", 1).unquotable())).entries().getFirst();
        assertThat(none.line()).isEmpty();
        assertThat(none.quoted()).isEqualTo(none.lead());
    }

    @Test
    void aStoryOfYesterdaysEditionComesBackOnlyWithSomethingNew() {
        TestStories stale = story("storm").by("tide", 30).by("hill", 30);
        TestStories moving = story("flood").by("tide", 30).by("hill", 2);
        var yesterday = NOW.minus(Duration.ofHours(24));
        Edition edition =
                EditionMaker.make(
                        "en",
                        TODAY,
                        NOW,
                        List.of(stale.candidate(), moving.candidate()),
                        Map.of(stale.id(), yesterday, moving.id(), yesterday));
        assertThat(ids(edition)).containsExactly(moving.id());
        assertThat(edition.entries().getFirst().reasons()).contains(new Reason(Kind.NEW_SINCE, 1));
    }

    @Test
    void theSameStoriesInAnotherOrderGiveTheSameEdition() {
        TestStories one = story("one").by("tide", 1);
        TestStories two = story("two").by("hill", 1);
        assertThat(edition(one, two)).isEqualTo(edition(two, one));
    }
}
