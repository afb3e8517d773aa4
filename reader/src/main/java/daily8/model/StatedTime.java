package daily8.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// A time as a publisher states it, so that its day stays the publisher's own day.
///
/// `at` keeps the stated offset (UTC where none was stated); `dayOnly` means that no time of day
/// was stated, and `at` is then midnight.
public record StatedTime(OffsetDateTime at, boolean dayOnly) {

    public static StatedTime of(OffsetDateTime at) {
        return new StatedTime(at.truncatedTo(ChronoUnit.SECONDS), false);
    }

    public static StatedTime ofDay(LocalDate day) {
        return new StatedTime(day.atStartOfDay().atOffset(ZoneOffset.UTC), true);
    }

    public Instant instant() {
        return at.toInstant();
    }

    /// ISO 8601: `2026-11-23T05:36:00Z`, or `2026-11-23` where only the day was stated.
    @Override
    public String toString() {
        return dayOnly
                ? at.toLocalDate().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
