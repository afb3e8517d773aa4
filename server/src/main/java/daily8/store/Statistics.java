package daily8.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// Numbers over time, for those who run the site. Thread-safe.
public interface Statistics {
    /// How many articles were published on each day since; days without any are left out.
    Map<LocalDate, Long> articlesByDay(Instant since, ZoneId zone);
}
