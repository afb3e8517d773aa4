package daily8.enrich.numbers;

import daily8.base.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the numbers that are dates, times, years, ordinals or parts of names from those that count
/// something.
record Dates(List<Token> tokens) {
    private static final Set<String> MONTHS =
            words(
                    """
                    january february march april may june july august september october november
                    december jan feb mar apr jun jul aug sep sept oct nov dec
                    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
                    """);

    private static final Set<String> HOURS = words("am pm a.m. p.m. a.m p.m gmt utc o'clock");

    /// What a number behind them names: `Section 8`, `No. 10`.
    private static final Set<String> NUMBERED =
            words(
                    """
                    no number section article chapter page line route highway flight room boeing
                    airbus covid formula channel phase level type version day part
                    """);

    /// Years that news tell of.
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2100;

    boolean isDate(int i) {
        String word = lower(i);
        if (word.isEmpty() || !Character.isDigit(word.codePointAt(0))) {
            return false;
        }
        boolean ofMonth = isMonth(i - 1) || (isMonth(i + 1) && !lower(i + 1).equals("may"));
        return (ofMonth && word.length() <= 2)
                || isTime(i)
                || isYear(i, word)
                || isNumbered(i)
                || word.matches("\\d+(st|nd|rd|th|s)")
                || word.matches("\\d{4}-\\d\\d?(-\\d\\d?)?");
    }

    private boolean isMonth(int i) {
        int at = lower(i).equals(".") ? i - 1 : i;
        return MONTHS.contains(lower(at)) && isWritten(at);
    }

    /// `may` and `march` are months with a capital only.
    private boolean isWritten(int i) {
        int first = tokens.get(i).text().codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLowerCase(first);
    }

    private boolean isTime(int i) {
        String word = lower(i);
        return HOURS.contains(lower(i + 1))
                || word.matches("\\d{1,2}([:.]\\d\\d)?(am|pm)")
                || isBetween(i, ":")
                || isBetween(i, "/")
                || isBetween(i, ".");
    }

    /// `9:30`, `24/7`: without space between.
    private boolean isBetween(int i, String mark) {
        boolean behind =
                lower(i + 1).equals(mark)
                        && close(i, i + 1)
                        && isDigit(i + 2)
                        && close(i + 1, i + 2);
        boolean before =
                i > 1
                        && lower(i - 1).equals(mark)
                        && close(i - 1, i)
                        && isDigit(i - 2)
                        && close(i - 2, i - 1);
        return behind || before;
    }

    private boolean isYear(int i, String word) {
        if (!word.matches("\\d{4}")) {
            return false;
        }
        int year = Integer.parseInt(word);
        boolean money = i > 0 && Units.ofSign(lower(i - 1)).isPresent();
        String next = lower(i + 1);
        boolean counts =
                Units.ofWord(next).isPresent()
                        || Units.ofSign(next).isPresent()
                        || NumberWords.scale(next).isPresent()
                        || People.isPeople(next);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !money && !counts;
    }

    private boolean isNumbered(int i) {
        int before = lower(i - 1).equals(".") ? i - 2 : i - 1;
        if (lower(i - 1).equals("-") && close(i - 1, i)) {
            return true;
        }
        return NUMBERED.contains(lower(before))
                && Character.isUpperCase(tokens.get(before).text().codePointAt(0));
    }

    private boolean isDigit(int i) {
        return i < tokens.size() && tokens.get(i).isNumber();
    }

    private boolean close(int i, int j) {
        return j < tokens.size() && tokens.get(i).end() == tokens.get(j).start();
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }
}
