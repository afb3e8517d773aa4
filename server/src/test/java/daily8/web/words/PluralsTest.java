package daily8.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
    @ParameterizedTest
    @CsvSource({
        "0,ZERO",
        "1,ONE",
        "2,TWO",
        "3,FEW",
        "10,FEW",
        "11,MANY",
        "99,MANY",
        "100,OTHER",
        "101,OTHER",
        "102,OTHER",
        "103,FEW",
        "110,FEW",
        "111,MANY",
        "199,MANY",
        "200,OTHER",
        "1000,OTHER",
        "1003,FEW",
        "1111,MANY"
    })
    void arabicHasSixForms(long n, Plurals form) {
        assertThat(Plurals.of(UiLanguage.AR, n)).isEqualTo(form);
    }

    @Test
    void englishHasTwo() {
        assertThat(Plurals.of(UiLanguage.EN, 1)).isEqualTo(Plurals.ONE);
        assertThat(Plurals.of(UiLanguage.EN, 0)).isEqualTo(Plurals.OTHER);
        assertThat(Plurals.of(UiLanguage.EN, 21)).isEqualTo(Plurals.OTHER);
    }
}
