package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    @ParameterizedTest
    @CsvSource({
        "عادت العبّارة إلى الجزيرة, en, ar",
        "کشتی به جزیره بازگشت, fa, fa",
        "フェリーが運航を再開した, en, ja",
        "渡轮恢复通航, '', zh",
        "Паром снова ходит, uk, uk",
        "The ferry sails again, en, en",
        "The ferry sails again, ar, ''",
        "Trajekt ponovo plovi, sr, sr"
    })
    void theScriptCorrectsWhatAPageStates(String text, String stated, String expected) {
        assertThat(Script.of(text).language(stated)).isEqualTo(expected);
    }
}
