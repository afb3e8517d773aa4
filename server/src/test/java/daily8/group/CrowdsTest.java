package daily8.group;

import static daily8.group.StoryGrouperTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Monthly reports of one harbour: nearly the same words each time, each an event of its own.
class CrowdsTest {
    private static final List<String> SHIPS =
            List.of(
                    "Merula",
                    "Aldona",
                    "Pirkko",
                    "Sorrel",
                    "Tavish",
                    "Ulrika",
                    "Wenzel",
                    "Yvaine",
                    "Zelmira",
                    "Brunhild",
                    "Corvina",
                    "Dagmar");

    private final TermStatistics statistics = new TermStatistics();
    private final ProfileReader reader = new ProfileReader(statistics);
    private final CandidateIndex index = new CandidateIndex();
    private final StoryTable stories = new StoryTable(name -> false);
    private final Crowds crowds = new Crowds(stories, index);
    private final List<Profile> reports = new ArrayList<>();

    @Test
    void amongManyStoriesOfNearlyTheSameWordsLessSpeaksForOneEvent() {
        for (int i = 0; i < SHIPS.size(); i++) {
            report(i, "story " + i);
        }

        assertThat(closeness()).isLessThan(evidence() - 1);
    }

    @Test
    void aLargeStoryMakesNoCrowd() {
        for (int i = 0; i < SHIPS.size(); i++) {
            report(i, i == 0 ? "another story" : "story");
        }

        assertThat(closeness()).isEqualTo(evidence());
    }

    @Test
    void whatHasLeftTheWindowMakesNoCrowd() {
        for (int i = 0; i < SHIPS.size(); i++) {
            report(i, "story " + i);
        }
        for (Profile gone : reports.subList(2, reports.size())) {
            index.remove(gone);
            stories.remove(gone);
            crowds.forget(gone);
        }

        assertThat(closeness()).isEqualTo(evidence());
    }

    @Test
    void articlesThatWereRestoredKnowTheirCrowdToo() {
        for (int i = 0; i < SHIPS.size(); i++) {
            report(i, "story " + i);
        }
        double before = closeness();
        reports.forEach(crowds::forget);

        assertThat(closeness()).isEqualTo(before);
    }

    private void report(int i, String story) {
        String ship = SHIPS.get(i);
        Arrival article =
                at(
                        i,
                        ship,
                        "Skerrow harbour master counts cargo landed by the " + ship,
                        "The harbour master of Skerrow counts the barley, slate and herring that"
                                + " the "
                                + ship
                                + " landed on the northern quay.");
        Profile profile = reader.read(article, i, i);
        List<Crowds.Near> close = crowds.meet(profile);
        stories.put(profile, stories.named(story), new ArrayList<>());
        crowds.introduce(profile, close);
        index.add(profile);
        reports.add(profile);
    }

    private double closeness() {
        return crowds.now().between(reports.get(0), reports.get(1));
    }

    private double evidence() {
        return Evidence.between(reports.get(0), reports.get(1));
    }
}
