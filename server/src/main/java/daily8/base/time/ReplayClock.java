package daily8.base.time;

import java.time.Duration;
import java.time.Instant;

/// A clock that started at `start` when the machine's nano time was `origin`.
record ReplayClock(Instant start, double speed, long origin) implements SiteClock {
    @Override
    public Instant instant() {
        return start.plusNanos((long) ((System.nanoTime() - origin) * speed));
    }

    @Override
    public Duration real(Duration siteTime) {
        return Duration.ofNanos((long) (siteTime.toNanos() / speed));
    }

    @Override
    public boolean isReplay() {
        return true;
    }
}
