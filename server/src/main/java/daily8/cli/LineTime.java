package daily8.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The time of a line: ISO 8601, with offset, or a day.
final class LineTime {
    private LineTime() {}

    /// None where the line has none.
    static Optional<Instant> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            throw new PipeLineException("the time of this line is not written as ISO 8601", e);
        }
    }
}
