package daily8.base.manners;

import daily8.base.net.FetchResult.Answered;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What an answer's headers ask of us. Nonsense in them is no wish.
public final class Wishes {
    /// Longer waits are obeyed for a day at a time: most are mistakes, some "10 years" (F18).
    public static final Duration LONGEST = Duration.ofDays(1);

    private Wishes() {}

    /// How long to stay away, by `Retry-After` in seconds or as a date.
    public static Optional<Duration> retryAfter(Answered answer, Instant now) {
        String header = answer.header("retry-after").strip();
        return seconds(header)
                .or(() -> HttpDate.parse(header).map(at -> Duration.between(now, at)))
                .map(Wishes::clamp);
    }

    /// How long this answer stays good, by `Cache-Control` (less `Age`), else by `Expires`.
    public static Optional<Duration> freshFor(Answered answer, Instant now) {
        String control = answer.header("cache-control").toLowerCase(Locale.ROOT);
        if (control.contains("no-cache") || control.contains("no-store")) {
            return Optional.empty();
        }
        Optional<Duration> maxAge = maxAge(control);
        if (maxAge.isPresent()) {
            Duration age = seconds(answer.header("age")).orElse(Duration.ZERO);
            return Optional.of(clamp(maxAge.get().minus(age)));
        }
        Instant sent = HttpDate.parse(answer.header("date")).orElse(now);
        return HttpDate.parse(answer.header("expires"))
                .map(expires -> clamp(Duration.between(sent, expires)));
    }

    private static Optional<Duration> maxAge(String control) {
        for (String directive : control.split(",", -1)) {
            String bare = directive.strip();
            if (bare.startsWith("max-age=")) {
                return seconds(bare.substring("max-age=".length()).replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<Duration> seconds(String text) {
        String digits = text.strip();
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            return Optional.empty();
        }
        return digits.length() > 9
                ? Optional.of(LONGEST)
                : Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Duration clamp(Duration wish) {
        if (wish.isNegative()) {
            return Duration.ZERO;
        }
        return wish.compareTo(LONGEST) > 0 ? LONGEST : wish;
    }
}
