package daily8.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseCheckTest {
    private final ProseCheck check =
            new ProseCheck(
                    List.of(
                            "The quake in Tarn killed 12 people on Sunday, governor Lena Varga said.",
                            "\"We will rebuild the school,\" Varga told reporters in Mirs."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quake in Tarn killed 12 people on Sunday [1].",
                "On Sunday 12 people were killed by the quake in Tarn. [1]",
                "Varga told reporters \"we will rebuild the school\" [2].",
                "Lena Varga said the quake killed 12 people and told reporters of the school [1, 2]."
            })
    void whatTheQuotationsSayPasses(String sentence) {
        assertThat(check.check(sentence)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quake in Tarn killed 12 people on Sunday.",
                "The quake in Tarn killed 13 people on Sunday [1].",
                "The quake in Tarn killed 12 people on Monday, Petra Holm said [1].",
                "The quake in Tarn killed 12 people on Sunday [3].",
                "The quake in Tarn killed 12 people on Sunday [0].",
                "Varga told reporters \"we will rebuild the whole town\" [2].",
                "The quake destroyed bridges, roads and factories across several regions [1].",
                "The quake in Tarn killed 12 people, see https://evil.example [1].",
                "The quake in <b>Tarn</b> killed 12 people [1].",
                "The quake in Tarn killed 12 people [click](//evil.example) [1].",
                "[1]"
            })
    void whatTheyDoNotSayIsDropped(String sentence) {
        assertThat(check.check(sentence)).isEmpty();
    }

    @Test
    void referencesLeaveTheText() {
        assertThat(check.check("The quake in Tarn killed 12 people [1], Varga said [1; 2]."))
                .contains(
                        new CheckedProse(
                                "The quake in Tarn killed 12 people, Varga said.", List.of(1, 2)));
    }

    @Test
    void aStreamIsCutAfterReferencesOnEitherSideOfTheStop() {
        List<String> sentences = new ArrayList<>();
        SentenceStream stream = new SentenceStream(sentences::add);

        for (char c :
                "The U.S. said so [1]. It rained. [2] Then\nIt stopped [1, 2].".toCharArray()) {
            stream.add(String.valueOf(c));
        }
        stream.end();

        assertThat(sentences)
                .containsExactly(
                        "The U.S. said so [1].", "It rained. [2]", "Then", "It stopped [1, 2].");
    }
}
