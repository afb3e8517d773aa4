package daily8.base.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text in any script: runs of letters, marks and digits, with an apostrophe inside.
///
/// Lower-cased, without the possessive `'s` and without soft hyphens, which stand inside words
/// without parting them; one character alone is no word. Writing without spaces between words
/// (Chinese, Japanese, Thai) gives one word for a run.
public final class Words {
    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        spelled(text).forEach(run -> add(words, run));
        return words;
    }

    /// The runs as they are written, capitals and possessives too.
    public static List<String> spelled(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(WhiteSpace.visible(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInside(String text, int i, boolean begun) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return begun
                && (apostrophe || c == WhiteSpace.SOFT_HYPHEN)
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(List<String> words, String run) {
        String word = run.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > 1) {
            words.add(bare);
        }
    }
}
