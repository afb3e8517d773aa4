package daily8.poll;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/// Decides how long a feed is left alone.
///
/// A feed that brings something new is asked sooner next time, one that does not is asked later;
/// the two factors meet where every third visit brings something. A publisher's own wish (cache
/// headers, `<ttl>`) is the least that is waited. Numbers: docs/reference/polling.md. Thread-safe.
final class Pace {
    /// The front pages of agencies change about this often; asking faster shows nothing sooner.
    static final Duration SHORTEST = Duration.ofMinutes(5);

    /// A feed that says nothing for weeks is still asked once a day.
    static final Duration LONGEST = Duration.ofDays(1);

    /// A visit that brought something shortens by a third, one that did not lengthens by a fifth:
    /// they cancel out at 31 % of visits with news (ln 1.2 / (ln 1.2 + ln 1.5)).
    private static final double AFTER_NEWS = 2.0 / 3;

    private static final double AFTER_NOTHING = 1.2;

    /// The first failure is mostly over in minutes; then the wait doubles.
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);

    /// 10 min · 2^8 is longer than a day: more doubling changes nothing.
    private static final int MOST_DOUBLINGS = 8;

    /// Feeds that were added together drift apart by this share.
    private static final double JITTER = 0.1;

    private final DoubleSupplier random;

    /// `random` gives 0 to 1.
    Pace(DoubleSupplier random) {
        this.random = random;
    }

    Duration afterNews(Duration interval, Duration wish) {
        return bounded(times(interval, AFTER_NEWS), wish);
    }

    Duration afterNothing(Duration interval, Duration wish) {
        return bounded(times(interval, AFTER_NOTHING), wish);
    }

    /// `failures` in a row, this one included.
    Duration afterFailure(int failures) {
        int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
        return bounded(FIRST_RETRY.multipliedBy(1L << doublings), Duration.ZERO);
    }

    /// The interval with a little chance, either way.
    Duration jittered(Duration interval) {
        return times(interval, 1 - JITTER + 2 * JITTER * random.getAsDouble());
    }

    /// A wait that was asked for, never shorter, a little longer.
    Duration atLeast(Duration wish) {
        return times(wish, 1 + JITTER * random.getAsDouble());
    }

    private static Duration bounded(Duration interval, Duration wish) {
        Duration least = wish.compareTo(SHORTEST) > 0 ? wish : SHORTEST;
        Duration wanted = interval.compareTo(least) > 0 ? interval : least;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private static Duration times(Duration interval, double factor) {
        return Duration.ofSeconds(Math.round(interval.toMillis() * factor / 1000));
    }
}
