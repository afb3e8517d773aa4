package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAreLowerCaseWithoutThePossessive() {
        assertThat(Words.of("Marl’s mayor won't resign: \"No.\""))
                .containsExactly("marl", "mayor", "won't", "resign", "no");
    }

    @Test
    void oneCharacterAloneIsNoWord() {
        assertThat(Words.of("a 5 b2 12")).containsExactly("b2", "12");
    }

    @Test
    void softHyphensPartNoWord() {
        assertThat(Words.of("Nord\u00ADhafen\u00AD, \u00ADMole"))
                .containsExactly("nordhafen", "mole");
    }

    @Test
    void arabicKeepsItsLettersAndMarks() {
        assertThat(Words.of("أغلقت المدينةُ الجسرَ."))
                .containsExactly("أغلقت", "المدينةُ", "الجسرَ");
    }

    @Test
    void stopWordsAreKnownInBothLanguages() {
        assertThat(StopWords.contains("the")).isTrue();
        assertThat(StopWords.contains("في")).isTrue();
        assertThat(StopWords.contains("bridge")).isFalse();
    }
}
