package daily8.base.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;

/// The time that schedules, pauses, leases and pages follow: the real one, or for replays one that
/// starts elsewhere and runs faster. Thread-safe.
public interface SiteClock extends InstantSource {
    /// How long `siteTime` lasts on the wall.
    Duration real(Duration siteTime);

    /// `siteTime`; longer where that would pass on the wall in less than `wall`: what is done over
    /// the network takes its time however fast the clock runs.
    default Duration atLeast(Duration siteTime, Duration wall) {
        double times = wall.toMillis() / (double) Math.max(1, real(siteTime).toMillis());
        return times <= 1 ? siteTime : Duration.ofMillis((long) (siteTime.toMillis() * times));
    }

    /// True where this is not the real time; pages say so.
    default boolean isReplay() {
        return false;
    }

    /// Waits until `siteTime` has passed.
    default void sleep(Duration siteTime) throws InterruptedException {
        Thread.sleep(real(siteTime));
    }

    static SiteClock system() {
        return new SiteClock() {
            @Override
            public Instant instant() {
                return Instant.now();
            }

            @Override
            public Duration real(Duration siteTime) {
                return siteTime;
            }
        };
    }

    /// A clock written as `2020-05-18T00:00:00Z@120`: starts there now, runs 120 times as fast;
    /// without `@…` at the usual speed.
    static SiteClock parse(String text) {
        int at = text.indexOf('@');
        try {
            Instant start = Instant.parse(at < 0 ? text : text.substring(0, at));
            double speed = at < 0 ? 1 : Double.parseDouble(text.substring(at + 1));
            if (!(speed >= 1 && speed <= 100_000)) {
                throw new IllegalArgumentException(
                        "the speed of a clock is 1 to 100000, not " + speed);
            }
            return new ReplayClock(start, speed, System.nanoTime());
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a clock is written as 2020-05-18T00:00:00Z@120, not " + text, e);
        }
    }
}
