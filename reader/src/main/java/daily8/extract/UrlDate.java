package daily8.extract;

import daily8.model.StatedTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day in an article's address: `/2020/05/18/`, `/2020-05-18-`, `-20200518`, `/18-05-2020`.
final class UrlDate {
    private static final Pattern PARTED =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)[0-9]{2})[/_.-]([01]?[0-9])[/_.-]([0-3]?[0-9])(?![0-9])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![0-9])([0-3][0-9])[/_.-]([01][0-9])[/_.-](20[0-9]{2})(?![0-9])");

    private static final Pattern DAY_FIRST_PACKED =
            Pattern.compile("(?<=/)([0-3][0-9])([01][0-9])(20[0-9]{2})(?![0-9])");

    /// `web.archive.org/web/20120216182711/…` has the day of the copy before the page's own
    /// address.
    private static final Pattern ARCHIVED = Pattern.compile("^/web/[0-9]{14}[a-z_]*/");

    private static final Pattern PACKED =
            Pattern.compile("(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])");

    private UrlDate() {}

    static Optional<StatedTime> of(URI url) {
        String path = url.getRawPath();
        if (path == null) {
            return Optional.empty();
        }
        String own = ARCHIVED.matcher(path).replaceFirst("");
        return find(PARTED, own).or(() -> find(PACKED, own)).or(() -> dayFirst(own));
    }

    private static Optional<StatedTime> dayFirst(String path) {
        return Stream.of(DAY_FIRST, DAY_FIRST_PACKED)
                .flatMap(pattern -> pattern.matcher(path).results())
                .flatMap(found -> day(found.group(3), found.group(2), found.group(1)).stream())
                .findFirst();
    }

    private static Optional<StatedTime> find(Pattern pattern, String path) {
        return pattern.matcher(path)
                .results()
                .flatMap(found -> day(found.group(1), found.group(2), found.group(3)).stream())
                .findFirst();
    }

    private static Optional<StatedTime> day(String year, String month, String day) {
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(StatedTime.ofDay(date));
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no date
        }
    }
}
