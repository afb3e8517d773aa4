package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
    @Test
    void eachWordHasItsNumberAndOthersHaveNone() {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            words.put(Integer.toString(i * 7, 36), i);
        }
        words.put("ميناء", -3);
        words.put("", 9);
        WordNumbers numbers = new WordNumbers(words);
        assertThat(words)
                .allSatisfy((word, number) -> assertThat(numbers.get(word, -1)).isEqualTo(number));
        assertThat(numbers.get("harbour", -1)).isEqualTo(-1);
        assertThat(numbers.get("مينا", -1)).isEqualTo(-1);
        assertThat(numbers.words()).containsExactlyElementsOf(words.keySet());
        assertThat(numbers.size()).isEqualTo(words.size());
    }

    @Test
    void wordsOfOneHashCodeAreToldApart() {
        WordNumbers numbers = new WordNumbers(Map.of("Aa", 1, "BB", 2));
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(numbers.get("Aa", 0)).isEqualTo(1);
        assertThat(numbers.get("BB", 0)).isEqualTo(2);
    }

    @Test
    void noWordsAtAllAreFine() {
        assertThat(new WordNumbers(Map.of()).get("word", 5)).isEqualTo(5);
    }
}
