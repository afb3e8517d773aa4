package daily8.base.text;

import java.util.ArrayList;
import java.util.List;

/// Text → its words, numbers and marks with their positions: what names, quotes and phrases are
/// found in.
///
/// One token each: `Jean-Pierre`, `don't`, `1,200.50`, `U.S.`, `%`. The possessive stands by
/// itself: `Israel`, `'s`; so do initials beside a hyphen: `Japan`, `-`, `U.S.` A run of dots or
/// dashes is one mark. Thread-safe; keeps no state.
public final class Tokens {
    private Tokens() {}

    public static List<Token> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// Of a piece of the text; positions are those of the text.
    public static List<Token> of(String text, Span piece) {
        List<Token> tokens = new ArrayList<>();
        int i = piece.start();
        while (i < piece.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int end = isInWord(c) ? wordEnd(text, i, piece.end()) : markEnd(text, i, piece.end());
            tokens.add(new Token(text.substring(i, end), i, end));
            i = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit) {
            char c = text.charAt(end);
            if (!isInWord(c) && !joins(text, start, end, limit)) {
                break;
            }
            end++;
        }
        return isAbbreviation(text, start, end) && end < limit && text.charAt(end) == '.'
                ? end + 1
                : end;
    }

    /// A mark that holds what stands on both its sides together.
    private static boolean joins(String text, int start, int at, int limit) {
        if (at + 1 >= limit || !isInWord(text.charAt(at + 1))) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’' -> isInWord(before) && !isPossessive(text, at, limit);
            case '-', '‐', '‑', '&' -> isInWord(before) && !startsInitials(text, at + 1, limit);
            case ',', '٬', '٫' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                    (Character.isDigit(before) && Character.isDigit(after))
                            || (Character.isLetter(before) && isLetterAlone(text, start, at));
            default -> false;
        };
    }

    /// `U.S` of `Japan-U.S. talks`: a token by itself, as in `U.S.-Japan talks`.
    private static boolean startsInitials(String text, int at, int limit) {
        return at + 2 < limit
                && text.charAt(at + 1) == '.'
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 2))
                && (at + 3 == limit || !isInWord(text.charAt(at + 3)));
    }

    private static boolean isPossessive(String text, int at, int limit) {
        char after = text.charAt(at + 1);
        return (after == 's' || after == 'S')
                && (at + 2 >= limit || !isInWord(text.charAt(at + 2)));
    }

    private static boolean isLetterAlone(String text, int start, int at) {
        return at - 1 == start || text.charAt(at - 2) == '.';
    }

    /// Single letters with stops between: the stop behind the last is part of it.
    private static boolean isAbbreviation(String text, int start, int end) {
        return end - start >= 3
                && text.charAt(end - 2) == '.'
                && Character.isLetter(text.charAt(end - 1));
    }

    private static int markEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        int end = start + 1;
        if (c == '\'' || c == '’') {
            boolean possessive = end < limit && start > 0 && isInWord(text.charAt(start - 1));
            return possessive && isPossessive(text, start, limit) ? end + 1 : end;
        }
        while ((c == '.' || c == '-') && end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
