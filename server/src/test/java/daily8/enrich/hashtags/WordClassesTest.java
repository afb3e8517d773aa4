package daily8.enrich.hashtags;

import static daily8.enrich.hashtags.WordClass.ADJECTIVE;
import static daily8.enrich.hashtags.WordClass.DETERMINER;
import static daily8.enrich.hashtags.WordClass.NAME;
import static daily8.enrich.hashtags.WordClass.NOUN;
import static daily8.enrich.hashtags.WordClass.PREPOSITION;
import static daily8.enrich.hashtags.WordClass.PUNCTUATION;
import static daily8.enrich.hashtags.WordClass.VERB;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.text.Tokens;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void theSentenceDecidesWhatAWordIs() {
        assertThat(WordClasses.shared().of(Tokens.of("The old bridge crosses the river in Velm.")))
                .containsExactly(
                        DETERMINER,
                        ADJECTIVE,
                        NOUN,
                        VERB,
                        DETERMINER,
                        NOUN,
                        PREPOSITION,
                        NAME,
                        PUNCTUATION);
    }
}
