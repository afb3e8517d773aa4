package daily8.web.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Says when something was: `a few seconds ago`, `16 minutes ago`, `an hour ago`, `2 hours ago`;
/// from a day on a date, with its year where it is another one. Thread-safe.
public final class RelativeTime {
    /// Half steps round up to "a minute" and "an hour", as Daily8's own pages have it.
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(45);

    private static final Duration A_MINUTE = Duration.ofSeconds(90);
    private static final Duration MINUTES = Duration.ofMinutes(45);
    private static final Duration AN_HOUR = Duration.ofMinutes(90);

    /// Up to here hours say more than days.
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static final Duration HOURS = Duration.ofHours(24);

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Messages words;
    private final ZoneId zone;
    private final String zoneName;

    public RelativeTime(Messages words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        String name = zone.getDisplayName(TextStyle.SHORT, Locale.ROOT);
        this.zoneName = name.equals("Z") ? "UTC" : name;
    }

    public String of(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.compareTo(A_FEW_SECONDS) < 0) {
            return words.text("time.seconds");
        }
        if (age.compareTo(A_MINUTE) < 0) {
            return words.text("time.minute");
        }
        if (age.compareTo(MINUTES) < 0) {
            return words.count("time.minutes", rounded(age, Duration.ofMinutes(1)));
        }
        if (age.compareTo(AN_HOUR) < 0) {
            return words.text("time.hour");
        }
        if (age.compareTo(HOURS) < 0) {
            return words.count("time.hours", rounded(age, Duration.ofHours(1)));
        }
        return date(then, now);
    }

    /// The whole of it: `23 November 2026, 09:12 UTC`.
    public String exact(Instant then) {
        ZonedDateTime at = then.atZone(zone);
        return words.text("time.exact", fullDate(at.toLocalDate()), CLOCK.format(at), zoneName);
    }

    /// The head of the paper: `Monday, 23 November 2026`.
    public String today(Instant now) {
        return day(now.atZone(zone).toLocalDate());
    }

    /// `Monday, 23 November 2026`.
    public String day(LocalDate date) {
        return words.text(
                "time.today", words.text("day." + date.getDayOfWeek().getValue()), fullDate(date));
    }

    /// The time of day: `06:00`.
    public String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /// A day and time, short: `23 November, 06:00`.
    public String stamp(Instant at) {
        LocalDate date = at.atZone(zone).toLocalDate();
        return words.text(
                "time.today", words.text("time.day", date.getDayOfMonth(), month(date)), clock(at));
    }

    /// How much earlier or later than `base` something was: `3 hours earlier`.
    public String apart(Instant other, Instant base) {
        Duration between = Duration.between(other, base);
        String side = between.isNegative() ? "later" : "earlier";
        Duration length = between.abs();
        if (length.compareTo(MINUTES) < 0) {
            return words.text("time.same");
        }
        return length.compareTo(TWO_DAYS) < 0
                ? words.count("time." + side + ".hours", rounded(length, Duration.ofHours(1)))
                : words.count("time." + side + ".days", rounded(length, Duration.ofDays(1)));
    }

    /// The time until something comes: `in 5 minutes`, `now`.
    public String until(Instant then, Instant now) {
        Duration wait = Duration.between(now, then);
        if (wait.compareTo(A_FEW_SECONDS) < 0) {
            return words.text("time.now");
        }
        if (wait.compareTo(AN_HOUR) < 0) {
            return words.count("time.inMinutes", rounded(wait, Duration.ofMinutes(1)));
        }
        return words.count("time.inHours", rounded(wait, Duration.ofHours(1)));
    }

    private String date(Instant then, Instant now) {
        ZonedDateTime at = then.atZone(zone);
        boolean sameYear = at.getYear() == now.atZone(zone).getYear();
        return sameYear
                ? words.text("time.day", at.getDayOfMonth(), month(at.toLocalDate()))
                : fullDate(at.toLocalDate());
    }

    private String fullDate(LocalDate at) {
        return words.text("time.date", at.getDayOfMonth(), month(at), at.getYear());
    }

    private String month(LocalDate at) {
        return words.text("month." + at.getMonthValue());
    }

    private static long rounded(Duration age, Duration unit) {
        return Math.max(1, (age.toMillis() + unit.toMillis() / 2) / unit.toMillis());
    }
}
