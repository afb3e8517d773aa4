package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.ai.NoEmbedder;
import daily8.panel.PanelAnswer.Found;
import daily8.testing.Checkout;
import daily8.testing.Reports;
import daily8.web.words.Messages;
import daily8.web.words.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The guide "add an AI feature in 30 lines" holds what it promises.
class AddAFeatureTest {
    private static final Path GUIDE = Path.of("docs/guides/add-a-panel-feature.md");

    private final List<PanelFeature> features =
            PanelFeatures.all(new NoEmbedder(), List.of()).inOrder();

    @Test
    void theGuideShowsTheClassThatIsTestedHere() throws IOException {
        String source =
                Files.readString(
                        Checkout.root()
                                .resolve("server/src/test/java/daily8/panel")
                                .resolve("LongestSentenceFeature.java"));
        String shown = source.substring(source.indexOf("/// The longest"));

        assertThat(Files.readString(Checkout.root().resolve(GUIDE))).contains(shown);
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void theFeatureOfTheGuideAnswers() {
        Report report =
                Reports.by("Harbour Post", "It rained.\nThe ferry stayed in the harbour.").done();

        PanelAnswer answer =
                new LongestSentenceFeature()
                        .answer(
                                Viewer.NEW,
                                new Subject(Optional.empty(), List.of(report), List.of()),
                                "");

        assertThat(((Found) answer).parts().getFirst().quotations().getFirst().text())
                .isEqualTo("The ferry stayed in the harbour.");
    }

    @Test
    void everyFeatureHasItsWordsInEveryLanguage() {
        for (UiLanguage language : UiLanguage.values()) {
            Messages words = Messages.load(language);
            for (PanelFeature feature : features) {
                assertThat(words.text("panel." + feature.word() + ".name")).isNotBlank();
                assertThat(words.text("panel." + feature.word() + ".about")).isNotBlank();
            }
        }
    }

    @Test
    void everyFeatureHasAHeadingInTheReference() throws IOException {
        String reference = Files.readString(Checkout.root().resolve("docs/reference/panel.md"));

        assertThat(features)
                .allSatisfy(
                        feature -> assertThat(reference).contains("\n## " + feature.word() + "\n"));
    }

    @Test
    void aFeatureThatIsSwitchedOffIsNotOffered() {
        assertThat(PanelFeatures.all(new NoEmbedder(), List.of("ask")).find("ask")).isEmpty();
    }
}
