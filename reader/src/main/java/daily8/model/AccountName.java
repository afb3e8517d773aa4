package daily8.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a person is called here, and signs in with: 3 to 30 letters and digits of one script, with
/// single `.`, `-` or `_` between them. Two scripts in one name could pass for somebody else's.
public record AccountName(String text) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    public AccountName {
        if (!isName(text)) {
            throw new IllegalArgumentException("no name of an account");
        }
    }

    /// The name as it is kept (Unicode form NFKC), or empty where nobody can be called so.
    public static Optional<AccountName> parse(String text) {
        if (text.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return isName(plain) ? Optional.of(new AccountName(plain)) : Optional.empty();
    }

    /// What it is known by, however it is written: nobody else is called the same in capitals.
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isName(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= SHORTEST
                && length <= LONGEST
                && Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                && text.codePoints().allMatch(c -> isLetter(c) || isLink(c))
                && !isLink(text.codePointAt(0))
                && !isLink(text.codePointBefore(text.length()))
                && !hasLinksTogether(text)
                && scripts(text).size() <= 1;
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLink(int c) {
        return c == '.' || c == '-' || c == '_';
    }

    private static boolean hasLinksTogether(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isLink(text.charAt(i - 1)) && isLink(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<UnicodeScript> scripts(String text) {
        Set<UnicodeScript> scripts = new HashSet<>();
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }
}
