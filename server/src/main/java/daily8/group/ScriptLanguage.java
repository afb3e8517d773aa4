package daily8.group;

import daily8.base.text.StopWords;
import daily8.base.text.Words;
import java.util.List;

/// Which of our languages a text is in, as far as grouping must know: `en` where its small words
/// are English (or it has none, as headlines), `ar` where its letters are Arabic, else unknown.
public final class ScriptLanguage {
    /// A text of this many words without a single English small word is in another language.
    private static final int LONG = 25;

    private ScriptLanguage() {}

    public static String of(String text) {
        long arabic = text.chars().filter(c -> c >= 0x600 && c <= 0x6ff).count();
        long latin = text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        if (arabic > latin) {
            return "ar";
        }
        List<String> words = Words.of(text);
        long small = words.stream().filter(StopWords::contains).count();
        boolean english = words.size() < LONG || small * 10 > words.size();
        return latin > 0 && english ? "en" : "";
    }
}
