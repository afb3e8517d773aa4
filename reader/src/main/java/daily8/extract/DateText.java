package daily8.extract;

import daily8.model.StatedTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds a date in a text, as machines and people write them: ISO 8601, RFC 1123, `18. Mai 2020`,
/// `May 18, 2020 at 5:36 pm`, `18/05/2020`, `2020年5月18日`, Arabic and other digits and months.
///
/// Months are data: `months.txt`. Of `05/06/2020` the month comes first only in American English.
final class DateText {
    /// A run of digits or of letters, and what stands before it.
    private record Token(String text, String before, boolean number) {
        int value() {
            return text.length() > 9 ? -1 : Integer.parseInt(text);
        }

        boolean isYear() {
            return number && text.length() == 4 && value() >= 1900 && value() < 2100;
        }

        boolean fits(int most) {
            return number && text.length() <= 2 && value() >= 1 && value() <= most;
        }
    }

    private static final Map<String, Integer> MONTHS = months();

    /// A date further inside a text belongs to the text.
    private static final int MAX_CHARS = 300;

    /// Year, month and day in Chinese, Japanese and Korean: they separate numbers.
    private static final String EAST_ASIAN_UNITS = "年月日년월일";

    private final List<Token> tokens;
    private final boolean monthFirst;

    private DateText(String text, boolean monthFirst) {
        this.tokens = tokens(text.substring(0, Math.min(text.length(), MAX_CHARS)));
        this.monthFirst = monthFirst;
    }

    static Optional<StatedTime> parse(String text) {
        return parse(text, true);
    }

    /// `monthFirst` says how to read `05/06/2020`.
    static Optional<StatedTime> parse(String text, boolean monthFirst) {
        return hasDigit(text) ? new DateText(text, monthFirst).find() : Optional.empty();
    }

    /// Most lines have none, and no date is written without.
    private static boolean hasDigit(String text) {
        for (int i = 0; i < Math.min(text.length(), MAX_CHARS); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<StatedTime> find() {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<StatedTime> found = at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<StatedTime> at(int i) {
        Token first = tokens.get(i);
        if (first.number() && first.text().length() >= 8) {
            return packed(first);
        }
        if (i + 2 >= tokens.size() || !first.number()) {
            return named(i);
        }
        Token second = tokens.get(i + 1);
        Token third = tokens.get(i + 2);
        if (first.isYear() && second.fits(12) && third.fits(31)) {
            return timed(first.value(), second.value(), third.value(), i + 3);
        }
        if (first.fits(31) && second.fits(31) && third.number()) {
            return numeric(first, second, third, i);
        }
        return named(i);
    }

    private Optional<StatedTime> numeric(Token first, Token second, Token third, int i) {
        boolean slash = second.before().strip().equals("/");
        boolean joined =
                slash || second.before().strip().equals(".") || second.before().equals("-");
        if (!joined) {
            return Optional.empty();
        }
        boolean shortYear = third.text().length() == 2 && third.before().equals(second.before());
        if (!third.isYear() && !shortYear) {
            return Optional.empty();
        }
        int year = third.isYear() ? third.value() : 2000 + third.value();
        boolean monthFirstHere = second.value() > 12 || (slash && monthFirst && first.value() < 13);
        int month = monthFirstHere ? first.value() : second.value();
        int day = monthFirstHere ? second.value() : first.value();
        return timed(year, month, day, i + 3);
    }

    /// `18 May 2020`, `18 de mayo de 2020`, `May 18th, 2020`, `2020 May 18`.
    private Optional<StatedTime> named(int i) {
        Integer month = MONTHS.get(tokens.get(i).text());
        if (month == null) {
            return Optional.empty();
        }
        int before = isLink(i - 1) ? i - 2 : i - 1;
        int after = isLink(i + 1) ? i + 2 : i + 1;
        if (before >= 0 && tokens.get(before).fits(31) && isYear(after)) {
            return timed(tokens.get(after).value(), month, tokens.get(before).value(), after + 1);
        }
        if (fits(i + 1)) {
            int year = isLink(i + 2) ? i + 3 : i + 2;
            if (isYear(year)) {
                return timed(tokens.get(year).value(), month, tokens.get(i + 1).value(), year + 1);
            }
        }
        return Optional.empty();
    }

    /// Words between the parts: `de`, `of`, `th`.
    private boolean isLink(int i) {
        return i >= 0
                && i < tokens.size()
                && !tokens.get(i).number()
                && tokens.get(i).text().length() <= 3;
    }

    private boolean isYear(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isYear();
    }

    private boolean fits(int i) {
        return i < tokens.size() && tokens.get(i).fits(31);
    }

    /// `20200518`, `20200518T0536`, or seconds or milliseconds since 1970.
    private static Optional<StatedTime> packed(Token token) {
        String text = token.text();
        try {
            if (text.length() == 8 || text.length() == 14 || text.length() == 12) {
                int day = Integer.parseInt(text.substring(0, 8));
                LocalDate date = LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
                return date.getYear() > 1990 && date.getYear() < 2100
                        ? Optional.of(StatedTime.ofDay(date))
                        : Optional.empty();
            }
            if (text.length() == 10 || text.length() == 13) {
                long number = Long.parseLong(text);
                long seconds = text.length() == 13 ? number / 1_000 : number;
                return Optional.of(
                        StatedTime.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no date
        }
        return Optional.empty();
    }

    private Optional<StatedTime> timed(int year, int month, int day, int next) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(time(date, next).map(StatedTime::of).orElse(StatedTime.ofDay(date)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of a shorter month
        }
    }

    /// The time of day that follows within two words (`at`, `um`, `-`), with its offset.
    private Optional<OffsetDateTime> time(LocalDate date, int next) {
        for (int i = next; i < Math.min(next + 3, tokens.size() - 1); i++) {
            Token hour = tokens.get(i);
            Token minute = tokens.get(i + 1);
            boolean clock =
                    hour.number()
                            && hour.text().length() <= 2
                            && minute.number()
                            && minute.text().length() == 2
                            && (minute.before().equals(":") || minute.before().equals("."));
            if (clock) {
                return time(date, hour.value(), minute.value(), i + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> time(LocalDate date, int hour, int minute, int next) {
        int second = 0;
        int at = next;
        if (at < tokens.size() && tokens.get(at).number() && tokens.get(at).before().equals(":")) {
            second = tokens.get(at).value();
            at++;
        }
        if (at < tokens.size() && tokens.get(at).number() && tokens.get(at).before().equals(".")) {
            at++; // fractions of a second
        }
        String half = at < tokens.size() ? tokens.get(at).text() : "";
        int hours = hour;
        if (half.equals("pm") || half.equals("p")) {
            hours = hour % 12 + 12;
        } else if ((half.equals("am") || half.equals("a")) && hour == 12) {
            hours = 0;
        }
        if (hours > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        return Optional.of(date.atTime(LocalTime.of(hours, minute, second)).atOffset(offset(at)));
    }

    private ZoneOffset offset(int at) {
        if (at >= tokens.size()) {
            return ZoneOffset.UTC;
        }
        Token token = tokens.get(at);
        boolean signed = token.before().equals("+") || token.before().equals("-");
        if (!token.number() || !signed) {
            return ZoneOffset.UTC;
        }
        boolean packed = token.text().length() == 4;
        int hours = packed ? token.value() / 100 : token.value();
        int minutes = packed ? token.value() % 100 : 0;
        if (!packed && at + 1 < tokens.size() && tokens.get(at + 1).before().equals(":")) {
            minutes = tokens.get(at + 1).number() ? tokens.get(at + 1).value() : 0;
        }
        if (hours < 0 || hours > 14 || minutes > 59) {
            return ZoneOffset.UTC;
        }
        int sign = token.before().equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        StringBuilder before = new StringBuilder();
        boolean number = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            boolean part = digit || (Character.isLetter(c) && EAST_ASIAN_UNITS.indexOf(c) < 0);
            if (!token.isEmpty() && (!part || digit != number)) {
                tokens.add(new Token(token.toString(), before.toString(), number));
                token.setLength(0);
                before.setLength(0);
            }
            if (part) {
                number = digit;
                token.append(digit ? Character.forDigit(Character.digit(c, 10), 10) : c);
            } else {
                before.append(c);
            }
        }
        if (!token.isEmpty()) {
            tokens.add(new Token(token.toString(), before.toString(), number));
        }
        return tokens.stream().map(DateText::lower).toList();
    }

    private static Token lower(Token token) {
        return token.number()
                ? token
                : new Token(token.text().toLowerCase(Locale.ROOT), token.before(), false);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        WordLists lists = WordLists.load("months.txt");
        for (int month = 1; month <= 12; month++) {
            for (String line : lists.section(Integer.toString(month))) {
                for (String name : line.split(" ", -1)) {
                    months.put(name, month);
                }
            }
        }
        return months;
    }
}
