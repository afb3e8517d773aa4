package daily8.comment.moderator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds what belongs to one person: e-mail addresses, telephone numbers, account and identity
/// numbers.
///
/// Numbers of a few digits, years, sums and dates are none; nor are numbers that everybody may call
/// (`112`). Thread-safe; keeps no state.
final class PersonalData {
    /// ITU-T E.164 allows 15 digits; below seven it may be anything.
    private static final int FEWEST = 7;

    private static final int MOST = 15;

    /// ISO 13616: a country, two check digits, 11 to 30 more.
    private static final int IBAN = 15;

    private static final Set<String> MONEY =
            Set.of(
                    "crowns", "euros", "euro", "dollars", "million", "ريال", "دولار", "دينار",
                    "مليون");

    /// As far before a number somebody says whose it is.
    private static final int BEFORE = 40;

    private static final List<String> OFFICES =
            List.of(
                    "helpline",
                    "hotline",
                    "switchboard",
                    "emergency number",
                    "service number",
                    "طوارئ",
                    "الخط الساخن",
                    "المعلن",
                    "خدمة العملاء");

    private PersonalData() {}

    /// The places that hold such data, as they are written.
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        addMails(text, found);
        addNumbers(text, found);
        return found;
    }

    /// `anna@post.example`, `anna (at) post (dot) example`.
    private static void addMails(String text, List<String> found) {
        String plain =
                text.replace("(at)", "@")
                        .replace("[at]", "@")
                        .replace("(dot)", ".")
                        .replace("[dot]", ".")
                        .replace(" @ ", "@")
                        .replace(" . ", ".");
        for (String token : plain.split("[\\s,;:<>()\\[\\]\"]+", -1)) {
            int at = token.indexOf('@');
            if (at > 0
                    && at == token.lastIndexOf('@')
                    && token.indexOf('.', at) > at + 1
                    && !token.endsWith("@")) {
                found.add(token);
            }
        }
    }

    private static void addNumbers(String text, List<String> found) {
        int i = 0;
        while (i < text.length()) {
            if (!isStart(text, i)) {
                i++;
                continue;
            }
            int end = end(text, i);
            String piece = text.substring(i, end).strip();
            boolean open = isOfAnOffice(text.substring(Math.max(0, i - BEFORE), i), piece);
            if (!open && isNumberOfAPerson(piece, text.substring(end))) {
                found.add(piece);
            }
            i = Math.max(end, i + 1);
        }
    }

    /// Numbers that offices give to everybody: free of charge, or called so just before.
    private static boolean isOfAnOffice(String before, String number) {
        String lower = before.toLowerCase(Locale.ROOT);
        String digits = number.replaceAll("\\D", "");
        return OFFICES.stream().anyMatch(lower::contains)
                || digits.startsWith("0800")
                || digits.startsWith("0808")
                || digits.startsWith("1800");
    }

    private static boolean isStart(String text, int i) {
        char c = text.charAt(i);
        boolean begins = Character.isDigit(c) || c == '+' || (isCapital(c) && meetsDigit(text, i));
        return begins && (i == 0 || !isWordBefore(text.charAt(i - 1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// One or two letters, then a digit: `KX44…`, `DE89…`, no word.
    private static boolean meetsDigit(String text, int i) {
        for (int at = i + 1; at < Math.min(i + 3, text.length()); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// A number inside an address of a page is no telephone.
    private static boolean isWordBefore(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '=' || c == '-' || c == '.';
    }

    /// Digits with what is set between groups of them; capital letters for account numbers.
    private static int end(String text, int start) {
        int end = start;
        int last = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Character.isDigit(c) || isCapital(c)) {
                last = end + 1;
            } else if (" -./()+\u00a0".indexOf(c) < 0 || end - last >= 2) {
                break;
            }
            end++;
        }
        return last;
    }

    private static boolean isNumberOfAPerson(String piece, String behind) {
        String bare = piece.replaceAll("[^0-9A-Z\\p{Nd}]", "");
        long digits = bare.chars().filter(Character::isDigit).count();
        long letters = bare.length() - digits;
        if (letters > 0) {
            return isAccount(bare, digits) || isDocument(bare, digits, letters);
        }
        boolean isDate = piece.indexOf('.') > 0 && digits == 8;
        boolean isSum = isSum(piece, behind);
        return digits >= FEWEST && digits <= MOST + 4 && !isDate && !isSum;
    }

    private static boolean isAccount(String bare, long digits) {
        return bare.length() >= IBAN
                && digits >= 10
                && Character.isLetter(bare.charAt(0))
                && Character.isLetter(bare.charAt(1))
                && Character.isDigit(bare.charAt(2))
                && Character.isDigit(bare.charAt(3));
    }

    /// A passport: one or two letters, then six to nine digits.
    private static boolean isDocument(String bare, long digits, long letters) {
        return letters <= 2
                && digits >= 6
                && digits <= 9
                && Character.isLetter(bare.charAt(0))
                && Character.isDigit(bare.charAt(bare.length() - 1));
    }

    /// `42 000 000 crowns`; a number with round thousands is seldom a telephone.
    private static boolean isSum(String piece, String behind) {
        String[] words = behind.strip().toLowerCase(Locale.ROOT).split("\\W+", 2);
        String next = behind.strip().split("\\s+", 2)[0];
        return MONEY.contains(words[0]) || MONEY.contains(next) || piece.endsWith("000");
    }
}
