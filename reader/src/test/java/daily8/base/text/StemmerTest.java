package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemmerTest {
    @Test
    void theExamplesOfThePaperComeOutAsPublished() {
        assertThat(Stemmer.stem("caresses")).isEqualTo("caress");
        assertThat(Stemmer.stem("ponies")).isEqualTo("poni");
        assertThat(Stemmer.stem("plastered")).isEqualTo("plaster");
        assertThat(Stemmer.stem("motoring")).isEqualTo("motor");
        assertThat(Stemmer.stem("hopping")).isEqualTo("hop");
        assertThat(Stemmer.stem("filing")).isEqualTo("file");
        assertThat(Stemmer.stem("relational")).isEqualTo("relat");
        assertThat(Stemmer.stem("generalizations")).isEqualTo("gener");
        assertThat(Stemmer.stem("oscillators")).isEqualTo("oscil");
        assertThat(Stemmer.stem("adoption")).isEqualTo("adopt");
        assertThat(Stemmer.stem("controlling")).isEqualTo("control");
    }

    @Test
    void formsOfAnArabicWordShareTheirStem() {
        assertThat(Stemmer.stem("والمدينة")).isEqualTo(Stemmer.stem("مدينة"));
        assertThat(Stemmer.stem("للمدينة")).isEqualTo(Stemmer.stem("المدينة"));
        assertThat(Stemmer.stem("أسعار")).isEqualTo(Stemmer.stem("اسعار"));
        assertThat(Stemmer.stem("المهندسون")).isEqualTo(Stemmer.stem("المهندسين"));
        assertThat(Stemmer.stem("وزير")).isNotEqualTo(Stemmer.stem("زيت"));
    }

    @Test
    void wordsOfOtherScriptsAndNumbersStayAsTheyAre() {
        assertThat(Stemmer.stem("12")).isEqualTo("12");
        assertThat(Stemmer.stem("москва")).isEqualTo("москва");
        assertThat(Stemmer.stem("zürich")).isEqualTo("zürich");
    }
}
