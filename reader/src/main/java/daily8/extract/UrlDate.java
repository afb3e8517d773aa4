package daily8.extract;

import daily8.model.StatedTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The day in an article's address: `/2020/05/18/`, `/2020-05-18-`, `-20200518`.
final class UrlDate {
    private static final Pattern PARTED =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)[0-9]{2})[/_.-]([01]?[0-9])[/_.-]([0-3]?[0-9])(?![0-9])");
    private static final Pattern PACKED =
            Pattern.compile("(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])");

    private UrlDate() {}

    static Optional<StatedTime> of(URI url) {
        String path = url.getRawPath();
        if (path == null) {
            return Optional.empty();
        }
        return find(PARTED, path).or(() -> find(PACKED, path));
    }

    private static Optional<StatedTime> find(Pattern pattern, String path) {
        return pattern.matcher(path).results().flatMap(found -> day(found).stream()).findFirst();
    }

    private static Optional<StatedTime> day(MatchResult found) {
        try {
            int year = Integer.parseInt(found.group(1));
            int month = Integer.parseInt(found.group(2));
            int day = Integer.parseInt(found.group(3));
            return Optional.of(StatedTime.ofDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no date
        }
    }
}
