package daily8.enrich.hashtags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashtagFormTest {
    @ParameterizedTest
    @CsvSource({
        "White House, WhiteHouse",
        "climate change, ClimateChange",
        "far-right protest, FarRightProtest",
        "U.S., US",
        "G7, G7",
        "COP30, COP30",
        "O’Hara, OHara",
        "iPhone, iPhone",
        "storms, Storm",
        "injuries, Injury",
        "news, News",
        "bus, Bus",
        "human rights, HumanRights",
        "1990 census, 1990Census",
        "غزة, غزة",
        "مجلس الأمن, مجلس_الأمن"
    })
    void aPhraseIsWrittenAsReadersWriteTags(String phrase, String tag) {
        assertThat(new HashtagForm(WordRanks.shared()).of(phrase(phrase))).isEqualTo(tag);
    }

    private static Phrase phrase(String text) {
        List<WordUse> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            WordClass wordClass =
                    Character.isUpperCase(word.charAt(0)) ? WordClass.NAME : WordClass.NOUN;
            String lower = word.toLowerCase(Locale.ROOT);
            words.add(new WordUse(word, lower, lower, wordClass, words.size(), false, false));
        }
        Phrase phrase = new Phrase(words);
        phrase.add(words, true);
        return phrase;
    }
}
