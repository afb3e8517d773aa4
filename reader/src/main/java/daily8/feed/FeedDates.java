package daily8.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a date as feeds write it: RFC 822 with its misspellings, ISO 8601 and W3C-DTF, C's
/// asctime, numbers with slashes, months and halves of the day in many languages.
///
/// Collects what each number and word can only mean, then puts the date together; a missing time is
/// midnight, a missing zone UTC. Not reusable: one reader a date.
final class FeedDates {
    /// Anything longer is no date.
    private static final int MOST_LETTERS = 100;

    private final String written;
    private int at;

    private final List<Integer> numbers = new ArrayList<>();
    private int year = -1;
    private boolean yearFirst;
    private int month = -1;
    private int dayOfYear = -1;
    private char separator = ' ';
    private int hour = -1;
    private int minute;
    private int second;
    private int nano;
    private @Nullable ZoneOffset zone;
    private boolean morning;
    private boolean afternoon;
    private boolean afterT;
    private boolean korean;

    private FeedDates(String written) {
        this.written = written;
    }

    static Optional<Instant> parse(String text) {
        Optional<Instant> usual = UsualDates.parse(text);
        if (usual.isPresent()) {
            return usual;
        }
        String written = text.strip().toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        try {
            FeedDates date = new FeedDates(written);
            date.collect();
            return date.instant();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void collect() {
        while (at < written.length()) {
            char c = written.charAt(at);
            if (Character.isDigit(c)) {
                number();
            } else if ((c == '+' || c == '-' || c == '−') && hour >= 0 && digitAt(at + 1)) {
                offset(c == '+' ? 1 : -1);
            } else if (Character.isLetter(c)) {
                word();
            } else {
                if ((c == '/' || c == '.') && hour < 0 && !numbers.isEmpty()) {
                    separator = c;
                }
                at++;
            }
        }
    }

    private void number() {
        int start = at;
        int value = digits(10);
        int length = at - start;
        if (hour < 0 && at < written.length() && written.charAt(at) == ':') {
            clock(value);
        } else if (afterT && hour < 0) {
            compactClock(value, length);
        } else if (length == 4 && year < 0) {
            yearIs(value);
        } else if (length == 3 && yearFirst && numbers.isEmpty()) {
            dayOfYear = value;
        } else if (length == 8 && year < 0) {
            yearIs(value / 10_000);
            numbers.add(value / 100 % 100);
            numbers.add(value % 100);
        } else if (length <= 2) {
            numbers.add(value);
        }
        afterT = false;
    }

    private void yearIs(int value) {
        year = value;
        yearFirst = numbers.isEmpty() && month < 0;
    }

    private void clock(int hours) {
        hour = hours;
        at++;
        minute = digits(2);
        if (at < written.length() && written.charAt(at) == ':' && digitAt(at + 1)) {
            at++;
            second = digits(2);
            fraction();
        }
    }

    private void fraction() {
        boolean point = at < written.length() && ".,:".indexOf(written.charAt(at)) >= 0;
        if (point && digitAt(at + 1)) {
            at++;
            int start = at;
            long value = digits(9);
            for (int i = at - start; i < 9; i++) {
                value *= 10;
            }
            nano = (int) value;
            while (digitAt(at)) {
                at++;
            }
        }
    }

    private void compactClock(int value, int length) {
        boolean seconds = length > 4;
        hour = seconds ? value / 10_000 : length > 2 ? value / 100 : value;
        minute = seconds ? value / 100 % 100 : length > 2 ? value % 100 : 0;
        second = seconds ? value % 100 : 0;
        fraction();
    }

    private void offset(int sign) {
        at++;
        int start = at;
        int value = digits(4);
        int length = at - start;
        int hours = length > 2 ? value / 100 : value;
        int minutes = length > 2 ? value % 100 : 0;
        if (length <= 2 && at < written.length() && written.charAt(at) == ':' && digitAt(at + 1)) {
            at++;
            minutes = digits(2);
        }
        if (hours <= 18 && minutes < 60) {
            zone = ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
        }
    }

    private void word() {
        int start = at;
        while (at < written.length() && isWordPart(written.charAt(at))) {
            at++;
        }
        String word = written.substring(start, at).replace(".", "");
        korean |= DateWords.isKorean(word);
        morning |= DateWords.isMorning(word);
        afternoon |= DateWords.isAfternoon(word);
        boolean half = DateWords.isMorning(word) || DateWords.isAfternoon(word);
        boolean behindHour = word.equals("am") || word.equals("pm"); // others may stand before it
        if (word.equals("t")) {
            afterT = true;
        } else if (behindHour && hour < 0 && numbers.size() > 1) {
            hour = numbers.removeLast();
        } else if (hour >= 0 && zone == null && DateWords.zone(word).isPresent()) {
            zone = DateWords.zone(word).get();
        } else if (month < 0 && !half) {
            month(word, start);
        }
    }

    /// A month, also one of two words and one with the `t` of ISO 8601 behind its day.
    private void month(String word, int start) {
        int next = written.indexOf(' ', at + 1);
        String two = written.substring(start, next < 0 ? written.length() : next);
        month = DateWords.month(two).or(() -> DateWords.month(word)).orElse(-1);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || c == '.'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Optional<Instant> instant() {
        Optional<LocalDate> day = day();
        if (day.isEmpty() || hour > 24 || minute > 59 || second > 60) {
            return Optional.empty();
        }
        int hours = Math.max(hour, 0);
        if (afternoon && hours < 12) {
            hours += 12;
        } else if (morning && hours == 12) {
            hours = 0;
        }
        LocalDateTime time =
                day.get().atStartOfDay().plusHours(hours).plusMinutes(minute).plusSeconds(second);
        ZoneOffset stated = korean ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
        return Optional.of(time.plusNanos(nano).toInstant(zone == null ? stated : zone));
    }

    private Optional<LocalDate> day() {
        if (year >= 0 && dayOfYear > 0) {
            return Optional.of(LocalDate.ofYearDay(year, dayOfYear));
        }
        boolean twoDigitYear = year < 0 && numbers.size() >= (month < 0 ? 3 : 2);
        int years = twoDigitYear ? century(numbers.removeLast()) : year;
        int months = month < 0 ? monthFromNumbers() : month;
        int days = numbers.isEmpty() ? 1 : numbers.getFirst();
        boolean possible = years >= 1000 && months >= 1 && months <= 12 && days >= 1 && days <= 31;
        boolean enough = yearFirst || !numbers.isEmpty();
        return possible && enough
                ? Optional.of(LocalDate.of(years, months, 1).plusDays(days - 1))
                : Optional.empty();
    }

    /// Takes the month out of the numbers: `2003-12-31`, `31.12.2003`, `12/31/2003`.
    private int monthFromNumbers() {
        if (numbers.isEmpty()) {
            return yearFirst ? 1 : -1;
        }
        if (yearFirst) {
            return numbers.removeFirst();
        }
        if (numbers.size() < 2) {
            return -1;
        }
        boolean dayFirst = numbers.getFirst() > 12 || (separator == '.' && numbers.get(1) <= 12);
        return dayFirst ? numbers.removeLast() : numbers.removeFirst();
    }

    /// Feeds began in 1997; `90` to `99` are of that century.
    private static int century(int twoDigits) {
        return twoDigits + (twoDigits < 90 ? 2000 : 1900);
    }

    private int digits(int most) {
        long value = 0;
        for (int i = 0; i < most && digitAt(at); i++) {
            value = value * 10 + Character.digit(written.charAt(at), 10);
            at++;
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private boolean digitAt(int index) {
        return index < written.length() && Character.isDigit(written.charAt(index));
    }
}
