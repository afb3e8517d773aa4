package daily8.lab;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as the evaluations of the test sets cut them: what regular expressions call `\w`.
final class RulerWords {
    private RulerWords() {}

    /// Runs of letters, digits and underscores, as they are.
    static List<String> plain(String text) {
        return words(text, false);
    }

    /// In lower case and compatible form; each Chinese, Japanese, Korean or Thai character alone.
    static List<String> folded(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return words(compatible.toLowerCase(Locale.ROOT), true);
    }

    /// For titles and names: words with one space between, case and form evened out.
    static String line(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = compatible.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return String.join(" ", words(lower, false));
    }

    private static List<String> words(String text, boolean ideographsAlone) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    boolean alone = ideographsAlone && isAlone(c);
                    if ((alone || !isWord(c)) && !word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                    if (alone) {
                        words.add(Character.toString(c));
                    } else if (isWord(c)) {
                        word.appendCodePoint(c);
                    }
                });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetterOrDigit(c)
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    private static boolean isAlone(int c) {
        return (c >= 0x0e00 && c <= 0x0e7f)
                || (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7af)
                || (c >= 0xf900 && c <= 0xfaff);
    }
}
