package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void wordsNumbersAndMarksStandAlone() {
        assertThat(of("Jean-Pierre didn't pay $1,200.50 (10%) in the U.S. yesterday."))
                .containsExactly(
                        "Jean-Pierre",
                        "didn't",
                        "pay",
                        "$",
                        "1,200.50",
                        "(",
                        "10",
                        "%",
                        ")",
                        "in",
                        "the",
                        "U.S.",
                        "yesterday",
                        ".");
    }

    @Test
    void thePossessiveStandsByItself() {
        assertThat(of("Velm's dam, Orn’s villages and the villagers' fields"))
                .containsExactly(
                        "Velm",
                        "'s",
                        "dam",
                        ",",
                        "Orn",
                        "’s",
                        "villages",
                        "and",
                        "the",
                        "villagers",
                        "'",
                        "fields");
    }

    @Test
    void initialsBesideAHyphenStandByThemselves() {
        assertThat(of("Japan-U.S. and U.S.-Japan talks, anti-U.S"))
                .containsExactly(
                        "Japan", "-", "U.S.", "and", "U.S.", "-", "Japan", "talks", ",", "anti",
                        "-", "U.S");
    }

    @Test
    void positionsAreThoseOfTheWholeText() {
        String text = "One. Two three";

        assertThat(Tokens.of(text, new Span(5, 14)))
                .containsExactly(new Token("Two", 5, 8), new Token("three", 9, 14));
    }

    @Test
    void arabicWordsKeepTheirMarks() {
        assertThat(of("قَالَ: «نعم»")).containsExactly("قَالَ", ":", "«", "نعم", "»");
    }

    private static List<String> of(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }
}
