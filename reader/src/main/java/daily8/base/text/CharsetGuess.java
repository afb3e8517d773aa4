package daily8.base.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// Guesses the character set of bytes that name none and are no UTF-8.
///
/// Each candidate reads a sample; the one that finds most often the frequent [Letters] of its
/// languages wins. Below [#LEAST] it is Western European, as in browsers.
final class CharsetGuess {
    /// Frequent letters are 40 % (Chinese) to 95 % (accented Latin) of right text, under 15 % of
    /// text read in the wrong set (CharsetsTest has a sentence of each).
    private static final double LEAST = 0.25;

    /// A few hundred letters decide; more bytes only cost time.
    private static final int SAMPLE_BYTES = 16_384;

    private static final String CYRILLIC = "оеаинтсрвлкмдпуяыь";
    private static final String ARABIC = "النميوترةبدعسفكهحقأ";
    private static final String CHINESE_BOTH = "的一是不在人有我他中大上就到地出也子下可以年生自之那家得好多天想心日小如本都用成方同工公事能";
    private static final String JAPANESE =
            "のにはをがたでてとしれさいなるからもこすりっまんけみろめきえちせつおうあねべばだじどよわやくものへむ" + "スルトンーイリッアクラドシフレカタコマテ、。「」日年月人";
    private static final String KOREAN = "이다는의에을가고하지한은로도기사스시를서인대자어리정아나라그";

    private static final List<Letters> CANDIDATES =
            List.of(
                    Letters.of("windows-1252", "éèàâêîôûëïçäöüßñáíóúãõåøæ’‘“”–—…«»°£€ "),
                    Letters.of("windows-1251", CYRILLIC),
                    Letters.of("KOI8-R", CYRILLIC),
                    Letters.of("ISO-8859-5", CYRILLIC),
                    Letters.of("windows-1256", ARABIC),
                    Letters.of("ISO-8859-6", ARABIC),
                    Letters.of("windows-1253", "αοιετσνηυρπκμλςάίόήέώ"),
                    Letters.of("windows-1255", "יוהלאתרמבשנדקםחע"),
                    Letters.of("x-windows-874", "านรอกเงมยลวดทสตะปบคหแจ่้ัี"),
                    Letters.of("GB18030", CHINESE_BOTH + "这了来们个说国为时会对学过发后作里开经么动现进种面样长问没样机业")
                            .usual(0xB0, 0xD7, 0xA1),
                    Letters.of("Big5-HKSCS", CHINESE_BOTH + "這了來們個說國為時會對學過發後作裡開經麼動現進種面樣長問沒樣機業")
                            .usual(0xA4, 0xC6, 0x40),
                    Letters.of("windows-31j", JAPANESE),
                    Letters.of("EUC-JP", JAPANESE),
                    Letters.of("x-windows-949", KOREAN).usual(0xB0, 0xC8, 0xA1));

    private CharsetGuess() {}

    static Charset guess(byte[] bytes) {
        byte[] sample = sample(bytes);
        Charset best = Charset.forName("windows-1252");
        double most = LEAST;
        for (Letters candidate : CANDIDATES) {
            double share = candidate.share(sample);
            if (share > most) {
                most = share;
                best = candidate.charset();
            }
        }
        return best;
    }

    /// The part of the bytes from the first that is no ASCII.
    private static byte[] sample(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] >= 0) {
            start++;
        }
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE_BYTES));
    }
}
