package daily8.pipeline;

import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// When editions are made: every day at `at` in the site's time zone.
public record EditionSettings(LocalTime at, ZoneId zone) {
    public static final Setting EDITION_AT =
            new Setting(
                    "edition-at",
                    "06:00",
                    "When the Daily 8 of a day is made, in the site's time.");

    public static EditionSettings from(Values values, ZoneId zone) {
        String text = values.text(EDITION_AT);
        try {
            return new EditionSettings(LocalTime.parse(text.strip()), zone);
        } catch (DateTimeParseException e) {
            throw new SettingsException(
                    "the setting edition-at is '" + text + "', but must be a time such as 06:00",
                    e);
        }
    }

    /// The day of the edition that is the newest at a moment: before the hour, it is yesterday's.
    public LocalDate dateAt(Instant now) {
        return now.atZone(zone).minus(Duration.ofNanos(at.toNanoOfDay())).toLocalDate();
    }

    /// When the edition of a day is due.
    public Instant dueAt(LocalDate date) {
        return date.atTime(at).atZone(zone).toInstant();
    }
}
