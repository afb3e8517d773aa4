package daily8.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the two ways in which nearly all feeds write a date, at their fixed places: `Mon, 16 Nov
/// 2026 07:30:00 +0100` and `2026-11-16T07:30:00+01:00`. Anything else is left to [FeedDates].
final class UsualDates {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /// `Mon, ` before the day.
    private static final int WEEKDAY = 5;

    private static final int SECONDS_OF_DAY = 86_400;

    private final String text;

    private UsualDates(String text) {
        this.text = text;
    }

    /// Empty for any other form, and for a day or an hour that does not exist.
    static Optional<Instant> parse(String text) {
        UsualDates date = new UsualDates(text);
        int length = text.length();
        try {
            if (length >= 20 && date.is(4, '-') && date.is(7, '-') && date.is(10, 'T')) {
                return date.at(date.number(0, 4), date.number(5, 2), date.number(8, 2), 11, 19);
            }
            if (length >= 28 && date.is(3, ',') && date.is(4, ' ')) {
                int day = date.is(WEEKDAY + 1, ' ') ? 1 : 2; // its digits
                int month = WEEKDAY + day + 1;
                boolean places = date.is(month - 1, ' ') && date.is(month + 3, ' ');
                int number = places ? date.month(month) : 0;
                return number > 0 && date.is(month + 8, ' ')
                        ? date.at(
                                date.number(month + 4, 4),
                                number,
                                date.number(WEEKDAY, day),
                                month + 9,
                                month + 18)
                        : Optional.empty();
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of a shorter month
        }
        return Optional.empty();
    }

    /// `clock` is where `07:30:00` starts and `zone` where the zone does; nothing may follow it.
    private Optional<Instant> at(int year, int month, int day, int clock, int zone) {
        int hour = number(clock, 2);
        int minute = number(clock + 3, 2);
        int second = number(clock + 6, 2);
        int offset = offset(zone);
        boolean places = is(clock + 2, ':') && is(clock + 5, ':') && offset > -SECONDS_OF_DAY;
        boolean clockFits = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
        boolean dateFits = year >= 1000 && month >= 1 && day >= 1;
        if (!places || !clockFits || second > 59 || !dateFits) {
            return Optional.empty();
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        long seconds = days * SECONDS_OF_DAY + hour * 3_600L + minute * 60L + second - offset;
        return Optional.of(Instant.ofEpochSecond(seconds));
    }

    /// Seconds east of Greenwich of `Z`, `GMT`, `+0100` or `+01:00` at the end of the text; a whole
    /// day west for anything else.
    private int offset(int at) {
        String zone = text.substring(Math.min(at, text.length()));
        if (zone.equals("Z") || zone.equals("GMT")) {
            return 0;
        }
        boolean colon = zone.length() == 6 && zone.charAt(3) == ':';
        boolean signed = !zone.isEmpty() && (zone.charAt(0) == '+' || zone.charAt(0) == '-');
        int hours = signed && (colon || zone.length() == 5) ? number(at + 1, 2) : -1;
        int minutes = hours < 0 ? -1 : number(colon ? at + 4 : at + 3, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return -SECONDS_OF_DAY;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return zone.charAt(0) == '-' ? -seconds : seconds;
    }

    private int month(int from) {
        for (int month = 0; month < 12; month++) {
            if (text.startsWith(MONTHS.substring(3 * month, 3 * month + 3), from)) {
                return month + 1;
            }
        }
        return 0;
    }

    /// The number of so many digits; -1 where others stand there.
    private int number(int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? text.charAt(i) - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private boolean is(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
