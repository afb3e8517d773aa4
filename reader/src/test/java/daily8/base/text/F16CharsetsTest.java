package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong, missing and contradicting declarations: right text or U+FFFD, never an exception.
class F16CharsetsTest {
    private static final String GERMAN =
            "<?xml version=\"1.0\"?><t>Die Königin küßt – „den Bären“</t>";

    @Test
    void theHeaderWinsOverTheProlog() {
        String text = "<?xml version=\"1.0\" encoding=\"iso-8859-5\"?><t>Грусть</t>";
        DecodedText read = xml(text, "windows-1251", "text/xml; charset=windows-1251");
        assertThat(read.text()).contains("Грусть");
    }

    @Test
    void theByteOrderMarkWinsOverTheHeader() {
        DecodedText read = xml("\uFEFF<t>Grüße</t>", "UTF-8", "text/xml; charset=iso-8859-1");
        assertThat(read.text()).isEqualTo("<t>Grüße</t>");
    }

    @Test
    void thePrologIsBelievedWithoutAHeader() {
        String text = "<?xml version='1.0' encoding='koi8-r'?><t>Утро</t>";
        assertThat(xml(text, "KOI8-R", "").text()).contains("Утро");
    }

    @Test
    void latin1MeansTheWindowsSetAsInBrowsers() {
        DecodedText read = xml("<t>“so”</t>", "windows-1252", "text/xml; charset='iso-8859-1'");
        assertThat(read.text()).isEqualTo("<t>“so”</t>");
    }

    @Test
    void aMetaInACommentAndTheWordInAnotherMetaSayNothing() {
        String html =
                "<!-- <meta charset=koi8-r> --><meta name=description content='the charset=koi8-r'>"
                        + "<meta content='text/html; charset=windows-1251' http-equiv=Content-Type>Утро";
        byte[] bytes = html.getBytes(Charset.forName("windows-1251"));
        assertThat(Charsets.decodeHtml(bytes, "").charset()).hasToString("windows-1251");
    }

    @ParameterizedTest
    @CsvSource({
        "latin2, ISO-8859-2",
        "x-cp1250, windows-1250",
        "iso_8859-7:1987, ISO-8859-7",
        "csShiftJIS, windows-31j",
        "ks_c_5601-1987, x-windows-949",
        "logical, ISO-8859-8",
        "x-mac-cyrillic, x-MacCyrillic",
        "gb_2312-80, GB18030",
        "unicode11utf8, UTF-8"
    })
    void everyLabelOfTheWebMeansWhatItMeansInBrowsers(String label, String charset) {
        assertThat(CharsetLabels.charset(label)).hasValue(Charset.forName(charset));
    }

    @Test
    void utf8DeclaredAsLatin1IsReadAsUtf8AndToldSo() {
        DecodedText read = xml(GERMAN, "UTF-8", "text/xml; charset=iso-8859-1");
        assertThat(read.text()).isEqualTo(GERMAN);
        assertThat(read.problems()).containsExactly("declared as windows-1252, but is UTF-8");
    }

    @Test
    void latin1DeclaredAsUtf8IsReadAsLatin1() {
        DecodedText read = xml(GERMAN, "windows-1252", "text/xml; charset=utf-8");
        assertThat(read.text()).isEqualTo(GERMAN);
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void theHeadersSetIsPassedOverWhereOnlyThePrologsFits() {
        String text = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><t>Москва</t>";
        DecodedText read = xml(text, "windows-1251", "application/xml; charset=utf-8");
        assertThat(read.text()).isEqualTo(text);
    }

    @Test
    void anUnknownNameIsToldAndPassedOver() {
        DecodedText read = xml("<t>Käse</t>", "UTF-8", "text/xml; charset=bogus");
        assertThat(read.text()).isEqualTo("<t>Käse</t>");
        assertThat(read.problems()).containsExactly("unknown character set \"bogus\"");
    }

    @Test
    void aFewBrokenBytesInUtf8BecomeReplacementCharacters() {
        byte[] bytes = "ééééé".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xFF;
        DecodedText read = Charsets.decodeXml(bytes, "");
        assertThat(read.text()).startsWith("éééé\uFFFD");
    }

    @Test
    void aPublishersOwnReplacementCharacterIsNoFault() {
        DecodedText read = xml("<t>a\uFFFDb</t>", "UTF-8", "");
        assertThat(read.text()).isEqualTo("<t>a\uFFFDb</t>");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wideSetsAreSeenWithAndWithoutAMark(String charset) {
        assertThat(xml(GERMAN, charset, "").text()).isEqualTo(GERMAN);
        assertThat(xml("\uFEFF" + GERMAN, charset, "text/xml").text()).isEqualTo(GERMAN);
    }

    @Test
    void aWideDeclarationOfPlainBytesIsNotBelieved() {
        String text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><t>Grüße</t>";
        assertThat(xml(text, "UTF-8", "").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><meta charset=\"windows-1256\"><p>السلام</p>",
                "<head><meta name=x><META http-equiv=\"Content-Type\" content=\"text/html;"
                        + " charset=windows-1256\"><p>السلام</p>",
                "<meta charset = 'windows-1256'/><p>السلام</p>"
            })
    void aPagesMetaIsBelieved(String page) {
        byte[] bytes = page.getBytes(Charset.forName("windows-1256"));
        assertThat(Charsets.decodeHtml(bytes, "text/html").text()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Утром в порту начали разгружать первое судно с зерном.",
                "KOI8-R       | Утром в порту начали разгружать первое судно с зерном.",
                "ISO-8859-5   | Утром в порту начали разгружать первое судно с зерном.",
                "windows-1252 | Début de l’été: la fête a été très réussie à Orléans.",
                "windows-1256 | بدأت السفينة الأولى تفريغ القمح في الميناء صباح اليوم",
                "windows-1253 | Το πρώτο πλοίο άρχισε να ξεφορτώνει σιτάρι στο λιμάνι",
                "windows-1255 | האונייה הראשונה החלה לפרוק חיטה בנמל הבוקר",
                "x-windows-874| เรือลำแรกเริ่มขนข้าวสาลีลงที่ท่าเรือเมื่อเช้านี้",
                "GB18030      | 今天早上第一艘船开始在港口卸下小麦，这是一个好消息。",
                "GB18030      | 港口城市：新码头专业工作",
                "Big5         | 港口城市：新碼頭專業工作",
                "EUC-KR       | 항구 도시: 새 부두 전문 작업",
                "Big5         | 今天早上第一艘船開始在港口卸下小麥，這是一個好消息。",
                "windows-31j  | けさ最初の船が港で小麦の積み下ろしを始めました。",
                "EUC-JP       | けさ最初の船が港で小麦の積み下ろしを始めました。",
                "EUC-KR       | 오늘 아침 첫 번째 배가 항구에서 밀을 내리기 시작했다고 한다"
            })
    void undeclaredTextIsRecognisedByItsLetters(String charset, String text) {
        DecodedText read = xml("<t>" + text + "</t>", charset, "");
        assertThat(read.text()).isEqualTo("<t>" + text + "</t>");
    }

    @Test
    void noiseNeverThrows() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(Charsets.decodeXml(noise, "text/xml; charset=\"")).isNotNull();
            assertThat(Charsets.decodeHtml(noise, "charset=shift_jis")).isNotNull();
        }
    }

    private static DecodedText xml(String text, String charset, String contentType) {
        return Charsets.decodeXml(text.getBytes(Charset.forName(charset)), contentType);
    }
}
