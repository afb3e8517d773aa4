package daily8.reading;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When editions are made: each day at this time of the site's zone.
public record EditionTime(LocalTime at, ZoneId zone) {
    public Instant next(Instant now) {
        ZonedDateTime today = now.atZone(zone).with(at);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
