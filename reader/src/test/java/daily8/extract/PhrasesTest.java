package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ MORE: The wall that nobody repaired",
                "Sign up for our newsletter",
                "Lesen Sie auch: So backt die Küste ihr Brot",
                "À lire aussi : la digue cédée",
                "اقرأ أيضا: خطة جديدة",
                "関連記事：堤防の修理"
            })
    void aLineThatLeadsElsewhereIsAnAside(String line) {
        assertThat(Phrases.isAside(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Readmoreville is a village.", "The related costs rose.", ""})
    void aSentenceIsNone(String line) {
        assertThat(Phrases.isAside(line)).isFalse();
    }

    @Test
    void aLineOfButtonsIsALabel() {
        assertThat(Phrases.isLabel("Facebook Twitter WhatsApp")).isTrue();
        assertThat(Phrases.isLabel("Facebook bought Twitter")).isFalse();
    }

    @Test
    void relatedArticlesEndTheArticle() {
        assertThat(Phrases.isEnd("Related articles")).isTrue();
        assertThat(Phrases.isEnd("مواضيع ذات صلة")).isTrue();
        assertThat(Phrases.isEnd("Bread first")).isFalse();
    }
}
