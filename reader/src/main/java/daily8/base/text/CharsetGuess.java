package daily8.base.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// Guesses the character set of bytes that name none and are no UTF-8.
///
/// Each candidate reads a sample; the one whose non-ASCII letters are most often the frequent
/// letters of its languages wins. Below [#LEAST] it is Western European, as in browsers.
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

    private static final List<Candidate> CANDIDATES =
            List.of(
                    Candidate.of("windows-1252", "éèàâêîôûëïçäöüßñáíóúãõåøæ’‘“”–—…«»°£€ "),
                    Candidate.of("windows-1251", CYRILLIC),
                    Candidate.of("KOI8-R", CYRILLIC),
                    Candidate.of("ISO-8859-5", CYRILLIC),
                    Candidate.of("windows-1256", ARABIC),
                    Candidate.of("ISO-8859-6", ARABIC),
                    Candidate.of("windows-1253", "αοιετσνηυρπκμλςάίόήέώ"),
                    Candidate.of("windows-1255", "יוהלאתרמבשנדקםחע"),
                    Candidate.of("x-windows-874", "านรอกเงมยลวดทสตะปบคหแจ่้ัี"),
                    Candidate.of("GB18030", CHINESE_BOTH + "这了来们个说国为时会对学过发后作里开经么动现进种面样长问没样机业"),
                    Candidate.of("Big5-HKSCS", CHINESE_BOTH + "這了來們個說國為時會對學過發後作裡開經麼動現進種面樣長問沒樣機業"),
                    Candidate.of("windows-31j", JAPANESE),
                    Candidate.of("EUC-JP", JAPANESE),
                    Candidate.of("x-windows-949", KOREAN));

    private CharsetGuess() {}

    static Charset guess(byte[] bytes) {
        byte[] sample = sample(bytes);
        Charset best = Charset.forName("windows-1252");
        double most = LEAST;
        for (Candidate candidate : CANDIDATES) {
            double share = candidate.shareOfFrequentLetters(sample);
            if (share > most) {
                most = share;
                best = candidate.charset;
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

    private record Candidate(Charset charset, String frequent) {
        static Candidate of(String charset, String frequent) {
            return new Candidate(Charset.forName(charset), frequent);
        }

        double shareOfFrequentLetters(byte[] sample) {
            String text = new String(sample, charset);
            boolean latin = charset.name().equals("windows-1252");
            int letters = 0;
            int hits = 0;
            int wrong = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    continue;
                }
                letters++;
                if (isNoLetterOfAnyText(c)) {
                    wrong++;
                } else if (frequent.indexOf(c) >= 0 && !(latin && followsLetter(text, i))) {
                    hits++;
                }
            }
            return letters == 0 ? 0 : (hits - 3.0 * wrong) / letters;
        }

        private static boolean isNoLetterOfAnyText(char c) {
            return c == '\uFFFD'
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.PRIVATE_USE;
        }

        /// Accented letters of Latin script stand alone; a run of them is another script.
        private static boolean followsLetter(String text, int i) {
            return i > 0 && text.charAt(i - 1) >= 0x80 && Character.isLetter(text.charAt(i - 1));
        }
    }
}
