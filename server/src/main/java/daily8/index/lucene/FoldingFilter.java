package daily8.index.lucene;

import daily8.base.text.WhiteSpace;
import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes case, accents and soft hyphens from terms, and writes digits of all scripts as 0 to 9.
///
/// Does what Lucene's filters for lower case, digits and folding do one after the other, in one go:
/// most terms are plain ASCII and need none of their care. (Filters are made by subclasses.)
final class FoldingFilter extends TokenFilter {
    /// Folding makes at most four letters of one.
    private static final int MAX_FOLDED = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] folded = new char[64];

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= 'A' && c <= 'Z') {
                letters[i] = (char) (c + ('a' - 'A'));
            } else if (c >= 0x80) {
                fold(letters, length);
                return true;
            }
        }
        return true;
    }

    private void fold(char[] letters, int length) {
        CharacterUtils.toLowerCase(letters, 0, length);
        int plain = withPlainDigits(letters, length);
        if (folded.length < plain * MAX_FOLDED) {
            folded = new char[plain * MAX_FOLDED];
        }
        int end = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, plain);
        term.copyBuffer(folded, 0, end);
    }

    private static int withPlainDigits(char[] letters, int length) {
        int out = 0;
        for (int i = 0; i < length; ) {
            int c = Character.codePointAt(letters, i, length);
            i += Character.charCount(c);
            if (c != WhiteSpace.SOFT_HYPHEN) {
                out +=
                        Character.isDigit(c)
                                ? Character.toChars('0' + Character.digit(c, 10), letters, out)
                                : Character.toChars(c, letters, out);
            }
        }
        return out;
    }
}
