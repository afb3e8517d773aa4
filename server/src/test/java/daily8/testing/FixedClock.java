package daily8.testing;

import daily8.base.time.SiteClock;
import java.time.Duration;
import java.time.Instant;

/// A clock that stands still until a test moves it. Thread-safe.
public final class FixedClock implements SiteClock {
    private volatile Instant now;

    public FixedClock(Instant now) {
        this.now = now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Duration real(Duration siteTime) {
        return Duration.ZERO;
    }
}
