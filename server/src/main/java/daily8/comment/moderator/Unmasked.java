package daily8.comment.moderator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a comment as they are meant: what was written in disguise is undone.
///
/// Full-width and stretched letters (`غبـــي`, `soooo`), vowel marks, invisible characters, letters
/// of a look-alike script, digits and signs for letters (`1d10t`, `$tupid`), dots inside a word and
/// letters set apart (`s t u p i d`). Lower case; the spellings of Arabic letters are one.
record Unmasked(List<String> words) {
    /// Longer comments are refused before; a bound of its own all the same.
    private static final int MOST = 20_000;

    private static final String LOOK_ALIKE = "асеорхуіѕјԁһӏ";
    private static final String LOOKED_LIKE = "aceopxyisjdhl";
    private static final String SIGNS = "0134578@$!|€";
    private static final String SIGNED = "oieastbasiie";

    /// Inside a word these only hide it.
    private static final String HIDING = ".*_~·'’-+^,";

    static Unmasked of(String text) {
        String bounded = text.length() > MOST ? text.substring(0, MOST) : text;
        String plain = letters(Normalizer.normalize(bounded, Normalizer.Form.NFKC));
        List<String> words = new ArrayList<>();
        for (String run : plain.split("[ \n]{2,}|\n", -1)) {
            List<String> pieces = new ArrayList<>();
            for (String token : run.split(" ", -1)) {
                addWords(token, pieces);
            }
            addJoined(pieces, words);
        }
        return new Unmasked(List.copyOf(words));
    }

    /// One spelling for each letter; marks and invisible characters go.
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                out.append('\n');
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                out.append(' ');
            } else {
                out.append(letter(c));
            }
        }
        return out.toString();
    }

    private static char letter(char c) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return digit >= 0
                ? (char) ('0' + digit)
                : switch (c) {
                    case 'ى', 'ی' -> 'ي';
                    case 'ة' -> 'ه';
                    case 'ٱ' -> 'ا';
                    case 'ک' -> 'ك';
                    default -> c;
                };
    }

    private static void addWords(String token, List<String> words) {
        int start = 0;
        int end = token.length();
        while (start < end && !isInside(token.charAt(start))) {
            start++;
        }
        while (end > start && !isInside(token.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        String bare = shortened(lookedLike(decoded(token.substring(start, end))));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bare.length(); i++) {
            if (i == bare.length() || !Character.isLetterOrDigit(bare.charAt(i))) {
                if (i > from) {
                    parts.add(bare.substring(from, i));
                }
                from = i + 1;
            }
        }
        boolean hidden = parts.size() > 1 && isHidden(bare, parts);
        words.addAll(hidden ? List.of(String.join("", parts)) : parts);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '@';
    }

    /// Short pieces held together by signs alone are one word: `stu.pid`, `s-t-u-p-i-d`; not the
    /// two halves of `check-up`, nor an address, nor a number.
    private static boolean isHidden(String bare, List<String> parts) {
        boolean onlyHiding =
                bare.chars()
                        .filter(c -> !Character.isLetterOrDigit(c))
                        .allMatch(c -> HIDING.indexOf(c) >= 0);
        boolean letters = parts.stream().allMatch(Unmasked::isLetters);
        boolean single = parts.stream().allMatch(part -> part.length() == 1);
        boolean dashed = bare.indexOf('-') >= 0;
        int longest = parts.stream().mapToInt(String::length).max().orElse(0);
        return onlyHiding && letters && (single || (!dashed && longest <= 4));
    }

    private static boolean isLetters(String part) {
        return part.chars().allMatch(Character::isLetter);
    }

    /// Digits and signs that stand between letters are letters.
    private static String decoded(String token) {
        boolean masked = false;
        for (int i = 1; i + 1 < token.length() && !masked; i++) {
            masked =
                    SIGNS.indexOf(token.charAt(i)) >= 0
                            && Character.isLetter(token.charAt(i - 1))
                            && (Character.isLetter(token.charAt(i + 1))
                                    || SIGNS.indexOf(token.charAt(i + 1)) >= 0);
        }
        boolean first = token.length() > 3 && token.charAt(0) == '$' && isLatin(token.charAt(1));
        if ((!masked && !first) || token.indexOf('@') > 2 || token.contains("://")) {
            return token;
        }
        StringBuilder out = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int sign = SIGNS.indexOf(c);
            out.append(sign >= 0 ? SIGNED.charAt(sign) : c);
        }
        return isLatin(out.charAt(0)) ? out.toString() : token;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String lookedLike(String token) {
        if (token.chars().noneMatch(c -> LOOK_ALIKE.indexOf(c) >= 0)
                || token.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return token;
        }
        StringBuilder out = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int at = LOOK_ALIKE.indexOf(c);
            out.append(at >= 0 ? LOOKED_LIKE.charAt(at) : c);
        }
        return out.toString();
    }

    /// `sooo` → `so`, `غبييي` → `غبي`: nobody spells a letter three times. Digits stay.
    private static String shortened(String word) {
        StringBuilder out = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            int end = i;
            while (end < word.length() && word.charAt(end) == c) {
                end++;
            }
            int times = end - i >= 3 && Character.isLetter(c) ? 1 : end - i;
            out.repeat(c, times);
            i = end;
        }
        return out.toString();
    }

    /// Three letters or more that stand alone are a word set apart.
    private static void addJoined(List<String> pieces, List<String> words) {
        int i = 0;
        while (i < pieces.size()) {
            int end = i;
            while (end < pieces.size()
                    && pieces.get(end).length() == 1
                    && Character.isLetter(pieces.get(end).charAt(0))) {
                end++;
            }
            if (end - i >= 3) {
                words.add(String.join("", pieces.subList(i, end)));
                i = end;
            } else {
                words.add(pieces.get(i));
                i++;
            }
        }
    }
}
