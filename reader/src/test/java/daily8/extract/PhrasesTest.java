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
        assertThat(Phrases.isAside(Line.of(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Readmoreville is a village.", "The related costs rose.", ""})
    void aSentenceIsNone(String line) {
        assertThat(Phrases.isAside(Line.of(line))).isFalse();
    }

    @Test
    void aLineOfButtonsIsALabel() {
        assertThat(Phrases.isLabel(Line.of("Facebook Twitter WhatsApp"))).isTrue();
        assertThat(Phrases.isLabel(Line.of("Facebook bought Twitter"))).isFalse();
    }

    @Test
    void relatedArticlesEndTheArticle() {
        assertThat(Phrases.isEnd(Line.of("Related articles"))).isTrue();
        assertThat(Phrases.isEnd(Line.of("مواضيع ذات صلة"))).isTrue();
        assertThat(Phrases.isEnd(Line.of("Bread first"))).isFalse();
    }
}
