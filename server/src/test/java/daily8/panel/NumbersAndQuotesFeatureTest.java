package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.panel.PanelAnswer.Found;
import daily8.panel.PanelAnswer.Part;
import daily8.panel.PanelAnswer.TooLittle;
import daily8.testing.Reports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumbersAndQuotesFeatureTest {
    private final Report first =
            Reports.by(
                            "Harbour Post",
                            """
                            The quake in Tarn killed 12 people on Sunday.
                            Rescuers pulled 40 people from a school.
                            "We will rebuild," the governor said.
                            """)
                    .figure("12 people", "12", "people", "killed")
                    .figure("40 people", "40", "people", "pulled")
                    .said("the governor", "We will rebuild,")
                    .done();

    private static PanelAnswer answer(Report... story) {
        return new NumbersAndQuotesFeature()
                .answer(Viewer.NEW, new Subject(Optional.empty(), List.of(story), List.of()), "");
    }

    private static List<Part> figures(PanelAnswer answer) {
        return ((Found) answer)
                .parts().stream()
                        .filter(p -> p.heading().key().equals("panel.numbers-and-quotes.figure"))
                        .toList();
    }

    @Test
    void tollsThatDifferAreADisagreement() {
        Report other =
                Reports.by("Elva Herald", "At least 15 people were killed by the quake in Tarn.")
                        .after(1)
                        .figure("15 people", "15", "people", "killed")
                        .done();

        List<Part> figures = figures(answer(first, other));

        assertThat(figures).hasSize(1);
        assertThat(figures.getFirst().disagrees()).isTrue();
        assertThat(figures.getFirst().quotations())
                .extracting(Cited::stress)
                .containsExactly("12 people", "15 people");
    }

    @Test
    void theSameTollIsNone() {
        Report other =
                Reports.by("Elva Herald", "The quake in Tarn killed 12 people.")
                        .figure("12 people", "12.0", "people", "killed")
                        .done();

        assertThat(figures(answer(first, other)).getFirst().disagrees()).isFalse();
    }

    @Test
    void figuresOfOtherThingsAreNotPaired() {
        Report other =
                Reports.by("Elva Herald", "A flood in Mirs killed 3 cows.")
                        .figure("3 cows", "3", "cows", "killed")
                        .done();

        assertThat(figures(answer(first, other))).isEmpty();
    }

    @Test
    void theSameWordAboutAnotherEventIsNotPaired() {
        Report other =
                Reports.by("Elva Herald", "Last year a storm elsewhere left 90 people killed.")
                        .figure("90 people", "90", "people", "killed")
                        .done();

        assertThat(figures(answer(first, other))).isEmpty();
    }

    @Test
    void quotedWordsStandUnderTheirPublisher() {
        Part quoted = ((Found) answer(first)).parts().getLast();

        assertThat(quoted.heading().values()).containsExactly("Harbour Post");
        assertThat(quoted.quotations().getFirst().stress()).isEqualTo("We will rebuild,");
    }

    @Test
    void withoutFiguresAndQuotationsItSaysSo() {
        Report plain = Reports.by("Coast News", "It rained in Elva.").done();

        assertThat(answer(plain)).isEqualTo(new TooLittle("panel.numbers-and-quotes.none"));
    }
}
