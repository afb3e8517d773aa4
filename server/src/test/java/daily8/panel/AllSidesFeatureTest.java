package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.panel.PanelAnswer.Found;
import daily8.panel.PanelAnswer.Part;
import daily8.panel.PanelAnswer.TooLittle;
import daily8.testing.Reports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllSidesFeatureTest {
    private final Report post =
            Reports.by(
                            "Harbour Post",
                            """
                            The council of Port Elva voted on Monday to close the old ferry terminal.
                            Mayor Ines Duarte called the terminal a danger to passengers.
                            Fishermen blocked the quay with forty boats in protest.
                            """)
                    .done();
    private final Report herald =
            Reports.by(
                            "Elva Herald",
                            """
                            Port Elva will close its old ferry terminal after a council vote on Monday.
                            Shops on the quay expect to lose a third of their customers.
                            """)
                    .after(2)
                    .done();

    private PanelAnswer answer(Report... story) {
        return new AllSidesFeature()
                .answer(Viewer.NEW, new Subject(Optional.empty(), List.of(story), List.of()), "");
    }

    private static List<String> quotations(PanelAnswer answer, String key) {
        return ((Found) answer)
                .parts().stream()
                        .filter(part -> part.heading().key().equals(key))
                        .flatMap(part -> part.quotations().stream())
                        .map(Cited::text)
                        .toList();
    }

    @Test
    void whatEveryoneTellsIsWhatTheyAgreeOn() {
        assertThat(quotations(answer(post, herald), "panel.all-sides.agree"))
                .containsExactly(
                        "The council of Port Elva voted on Monday to close the old ferry terminal.");
    }

    @Test
    void whatOnlyOneTellsStandsUnderItsName() {
        List<Part> parts = ((Found) answer(post, herald)).parts();

        assertThat(parts)
                .anySatisfy(part -> {
                    assertThat(part.heading().values()).containsExactly("Harbour Post");
                    assertThat(part.quotations().getLast().text()).startsWith("Fishermen blocked");
                })
                .anySatisfy(part -> {
                    assertThat(part.heading().values()).containsExactly("Elva Herald");
                    assertThat(part.quotations().getFirst().text()).startsWith("Shops on the quay");
                });
    }

    @Test
    void aPublisherHasOneHeadingForAllItsArticles() {
        Report later =
                Reports.by(
                                "Harbour Post",
                                "The crane of the shipyard broke in the storm on Thursday night.")
                        .after(9)
                        .done();

        assertThat(((Found) answer(post, herald, later)).parts())
                .filteredOn(part -> part.heading().values().contains("Harbour Post"))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.quotations().getLast().text()).startsWith("The crane"));
    }

    @Test
    void headlinesStandSideBySide() {
        assertThat(quotations(answer(post, herald), "panel.all-sides.headlines"))
                .containsExactly(post.title(), herald.title());
    }

    @Test
    void aReprintIsNoSide() {
        Report reprint = Reports.by("Coast News", post.text()).after(3).copyOf(post).done();

        assertThat(answer(post, reprint)).isEqualTo(new TooLittle("panel.all-sides.one"));
    }
}
