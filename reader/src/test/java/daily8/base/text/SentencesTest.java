package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aStopBeforeACapitalEndsASentence() {
        assertThat(of("The dam held. Three villages were cleared! Why? Nobody knows"))
                .containsExactly(
                        "The dam held.", "Three villages were cleared!", "Why?", "Nobody knows");
    }

    @Test
    void abbreviationsInitialsAndDecimalsEndNone() {
        assertThat(
                        of(
                                "Dr. J. R. Velm of Orn Corp. Ltd. paid 3.5 million on Jan. 5 to Gov. Ash. He won."))
                .containsExactly(
                        "Dr. J. R. Velm of Orn Corp. Ltd. paid 3.5 million on Jan. 5 to Gov. Ash.",
                        "He won.");
    }

    @Test
    void anAbbreviationMayEndASentenceWhereTheNextBeginsWithAWordThatDoes() {
        assertThat(
                        of(
                                "He left the U.S. The U.S. Senate met at 5 p.m. She works at Orn Inc. But why?"))
                .containsExactly(
                        "He left the U.S.",
                        "The U.S. Senate met at 5 p.m.",
                        "She works at Orn Inc.",
                        "But why?");
    }

    @Test
    void closingMarksBelongToTheSentenceBeforeThem() {
        assertThat(of("“The dam held.” The crowd cheered (again.) “Go!” she said. 'It did.'"))
                .containsExactly(
                        "“The dam held.”",
                        "The crowd cheered (again.)",
                        "“Go!” she said.",
                        "'It did.'");
    }

    @Test
    void footnotesStayWithTheSentenceThatTheyAreOf() {
        assertThat(of("The dam held. [3] [14–16] It is old. [Velm] is near."))
                .containsExactly("The dam held. [3] [14–16]", "It is old.", "[Velm] is near.");
    }

    @Test
    void anEmptyLineEndsAHeadlineWithoutAStop() {
        assertThat(of("What we know\n\nThe dam held.\n \nIt is\nold."))
                .containsExactly("What we know", "The dam held.", "It is\nold.");
    }

    @Test
    void arabicAndEastAsianStopsEndSentences() {
        assertThat(of("هل صمد السد؟ نعم صمد. عاد الناس")).hasSize(3);
        assertThat(of("پل ٹوٹ گیا۔ لوگ محفوظ ہیں۔")).hasSize(2);
        assertThat(of("水坝没有垮。村民回家了。")).containsExactly("水坝没有垮。", "村民回家了。");
    }

    @Test
    void theNumberOfAListStaysWithItsLine() {
        assertThat(of("1. The dam\n\n2. The villages"))
                .containsExactly("1. The dam", "2. The villages");
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\n ")).isEmpty();
        assertThat(of("...")).containsExactly("...");
    }

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
