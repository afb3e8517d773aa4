package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final String DANISH =
            "Broen over fjorden åbner igen på lørdag, siger kommunen, efter at ingeniørerne har "
                    + "skiftet de sidste bolte i den gamle stålbue.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The harbour bridge reopens on Saturday, the council said, after engineers replaced the last bolts
                    de | Die Hafenbrücke öffnet am Samstag wieder, nachdem die letzten Bolzen ersetzt wurden
                    fr | Le pont du port rouvrira samedi, a annoncé la mairie, après le remplacement des derniers boulons
                    es | El puente del puerto reabrirá el sábado, según el ayuntamiento, tras cambiar los últimos pernos
                    pt | A ponte do porto reabre no sábado, disse a câmara, depois de trocados os últimos parafusos
                    tr | Liman köprüsü son cıvatalar değiştirildikten sonra cumartesi günü yeniden açılıyor
                    zu | Ibhuloho laseThekwini lizovulwa futhi ngoMgqibelo, kusho umkhandlu wedolobha
                    ru | Мост через гавань откроется в субботу, сообщили в мэрии
                    uk | Міст через гавань відкриється в суботу, повідомили в мерії, після заміни останніх болтів
                    ar | يُفتح جسر الميناء من جديد يوم السبت بعد استبدال آخر البراغي، بحسب البلدية
                    fa | پل بندر روز شنبه پس از تعویض آخرین پیچ‌ها دوباره باز می‌شود، شهرداری گفت
                    ja | 港の橋は土曜日に再び開通すると市が発表した
                    el | Η γέφυρα του λιμανιού ανοίγει ξανά το Σάββατο
                    """)
    void aSentenceTellsItsLanguage(String language, String text) {
        assertThat(Languages.of("", text).language()).isEqualTo(language);
    }

    @Test
    void aPublishersWordIsBelievedWhereNothingClearlySpeaksAgainstIt() {
        assertThat(Languages.of("en", "Bravo, Otto!")).isEqualTo(new LanguageGuess("en", 1));
        assertThat(Languages.of("fo", DANISH).language()).as("not in the tables").isEqualTo("fo");
    }

    @Test
    void aPageThatStatesEnglishByDefaultIsNotBelieved() {
        assertThat(Languages.of("en", DANISH).language()).isEqualTo("da");
        assertThat(Languages.of("en", "يُفتح جسر الميناء من جديد").language()).isEqualTo("ar");
    }

    @Test
    void moreLettersMakeSurer() {
        double few = Languages.of("", "Broen åbner").confidence();
        double many = Languages.of("", DANISH).confidence();

        assertThat(few).isBetween(0.05, many);
        assertThat(many).isBetween(0.9, 1.0);
    }

    @Test
    void whereThereAreNoLettersTheStatedLanguageStays() {
        assertThat(Languages.of("en", "2026: 8–0").language()).isEqualTo("en");
        assertThat(Languages.of("", "2026: 8–0")).isEqualTo(new LanguageGuess("", 0));
    }
}
