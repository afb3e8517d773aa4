package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.ai.NoEmbedder;
import daily8.base.text.Span;
import daily8.panel.PanelAnswer.Found;
import daily8.panel.PanelAnswer.Heading;
import daily8.panel.PanelAnswer.TooLittle;
import daily8.testing.Reports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The features that tell a story in its order, by its speakers, from its sources.
class TellingFeaturesTest {
    private final Report morning =
            Reports.by(
                            "Harbour Post",
                            """
                            Engineers found a crack in the dam above Tarn on Monday.
                            "We saw water where none should be," engineer Lena Varga said.
                            """)
                    .keyPoint("Engineers found a crack in the dam above Tarn on Monday.")
                    .name("Lena Varga")
                    .said("Lena Varga", "We saw water where none should be,")
                    .done();
    private final Report noon =
            Reports.by(
                            "Elva Herald",
                            """
                            A crack was found in the dam above Tarn, engineers said on Monday.
                            Police moved 300 villagers to a gymnasium in Mirs before noon.
                            Varga said the gates would stay open.
                            """)
                    .after(5)
                    .said("Varga", "the gates would stay open")
                    .done();
    private final Report reprint =
            Reports.by("Coast News", morning.text()).after(6).copyOf(morning).done();

    private static Subject subject(Report... story) {
        return new Subject(Optional.empty(), List.of(story), List.of());
    }

    private static List<String> quotations(PanelAnswer answer) {
        return ((Found) answer)
                .parts().stream()
                        .flatMap(part -> part.quotations().stream())
                        .map(Cited::text)
                        .toList();
    }

    @Test
    void whatTwoReportsTellAlikeAnswersOnce() {
        Report evening =
                Reports.by(
                                "Tarn Evening",
                                """
                                Police moved 300 villagers to a gymnasium.
                                Police moved 40 villagers back home.
                                """)
                        .after(9)
                        .done();
        PanelAnswer answer =
                new AskFeature(new NoEmbedder())
                        .answer(
                                Viewer.NEW,
                                subject(noon, evening),
                                "How many villagers did police move?");

        assertThat(quotations(answer))
                .hasSize(2)
                .contains("Police moved 40 villagers back home.")
                .filteredOn(quotation -> quotation.contains("300"))
                .hasSize(1);
    }

    @Test
    void aTimelineTellsOfEachReportOnlyWhatIsNew() {
        PanelAnswer answer =
                new TimelineFeature().answer(Viewer.NEW, subject(noon, morning, reprint), "");

        assertThat(quotations(answer))
                .containsExactly(
                        "Engineers found a crack in the dam above Tarn on Monday.",
                        "Police moved 300 villagers to a gymnasium in Mirs before noon.");
    }

    @Test
    void oneReportIsNoTimeline() {
        assertThat(new TimelineFeature().answer(Viewer.NEW, subject(morning), ""))
                .isEqualTo(new TooLittle("panel.timeline.one"));
    }

    @Test
    void aLastNameMeansWhoWasNamedInFull() {
        PanelAnswer answer =
                new WhoSaysWhatFeature().answer(Viewer.NEW, subject(morning, noon), "");

        assertThat(((Found) answer).parts()).hasSize(1);
        assertThat(((Found) answer).parts().getFirst().heading())
                .isEqualTo(Heading.of("panel.who-says-what.speaker", "Lena Varga"));
        assertThat(((Found) answer).parts().getFirst().quotations())
                .extracting(Cited::stress)
                .containsExactly("We saw water where none should be,", "the gates would stay open");
    }

    @Test
    void aCopyTrailFoldsReprintsUnderTheirOriginal() {
        Found answer =
                (Found)
                        new CopyTrailFeature()
                                .answer(Viewer.NEW, subject(morning, noon, reprint), "");

        assertThat(answer.parts())
                .extracting(part -> part.heading())
                .containsExactly(
                        Heading.of("panel.copy-trail.repeated", "Harbour Post", 1),
                        Heading.of("panel.copy-trail.own", "Elva Herald"));
        assertThat(answer.parts().getFirst().quotations())
                .extracting(cited -> cited.report().publisher())
                .containsExactly("Harbour Post", "Coast News");
    }

    @Test
    void onReturningOnlyWhatIsNewIsShown() {
        Viewer reader = new Viewer(Optional.of(morning.publishedAt().plusSeconds(60)));

        PanelAnswer answer = new NewSinceFeature().answer(reader, subject(morning, noon), "");

        assertThat(quotations(answer))
                .containsExactly(
                        "Police moved 300 villagers to a gymnasium in Mirs before noon.",
                        "Varga said the gates would stay open.");
    }

    @Test
    void aReprintIsNothingNew() {
        Viewer reader = new Viewer(Optional.of(morning.publishedAt()));

        assertThat(new NewSinceFeature().answer(reader, subject(morning, reprint), ""))
                .isEqualTo(new TooLittle("panel.new-since.nothing"));
    }

    @Test
    void backgroundQuotesWhatCarriesAnOlderArticle() {
        Subject subject = new Subject(Optional.of(noon), List.of(noon), List.of(morning));

        assertThat(quotations(new BackgroundFeature().answer(Viewer.NEW, subject, "")))
                .containsExactly("Engineers found a crack in the dam above Tarn on Monday.");
    }

    @Test
    void aQuestionIsAnsweredByTheSentenceThatHoldsTheAnswer() {
        PanelAnswer answer =
                new AskFeature(new NoEmbedder())
                        .answer(
                                Viewer.NEW,
                                subject(morning, noon),
                                "Where did police move the villagers?");

        assertThat(quotations(answer))
                .containsExactly("Police moved 300 villagers to a gymnasium in Mirs before noon.");
    }

    @Test
    void aQuestionThatNobodyAnswersGetsNothing() {
        assertThat(
                        new AskFeature(new NoEmbedder())
                                .answer(
                                        Viewer.NEW,
                                        subject(morning, noon),
                                        "Who won the cycling race in Ostrand?"))
                .isEqualTo(new TooLittle("panel.ask.nothing"));
    }

    @Test
    void aQuotationCannotSayWhatItsReportDoesNot() {
        assertThatThrownBy(() -> Cited.of(morning, new Span(0, morning.text().length() + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
