package daily8.testing;

import daily8.base.time.SiteClock;
import java.time.Duration;
import java.time.Instant;

/// A clock that a test moves; whoever sleeps by it moves it too, and nobody waits.
public final class ManualClock implements SiteClock {
    private volatile Instant now;

    public ManualClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Duration real(Duration siteTime) {
        return Duration.ZERO;
    }

    /// No wall's time passes here that would have to be waited for.
    @Override
    public Duration atLeast(Duration siteTime, Duration wall) {
        return siteTime;
    }

    @Override
    public void sleep(Duration siteTime) {
        advance(siteTime);
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }
}
