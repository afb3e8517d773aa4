package daily8.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what may be tried a few times only: by account, by network, by device. In memory: a
/// restart forgives. Thread-safe.
public final class Attempts {
    /// Keys remembered; the ones used longest ago go first.
    private static final int KEYS = 20_000;

    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> tried =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                    return size() > KEYS;
                }
            };

    public Attempts(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /// Notes an attempt under all keys, or under none where one of them has had its share: then
    /// says how long it has to wait. Counted before it is made, so that a hundred at once are a
    /// hundred.
    public synchronized Duration enter(List<String> keys, Instant now) {
        Duration wait = Duration.ZERO;
        for (String key : keys) {
            Deque<Instant> times = tried.computeIfAbsent(key, k -> new ArrayDeque<>());
            while (!times.isEmpty() && !times.getFirst().plus(within).isAfter(now)) {
                times.removeFirst();
            }
            if (times.size() >= most) {
                Duration left = Duration.between(now, times.getFirst().plus(within));
                wait = left.compareTo(wait) > 0 ? left : wait;
            }
        }
        if (wait.isZero()) {
            keys.forEach(key -> tried.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(now));
        }
        return wait;
    }

    /// The attempt that was noted last was a good one.
    public synchronized void forgive(List<String> keys) {
        for (String key : keys) {
            Deque<Instant> times = tried.get(key);
            if (times != null) {
                times.pollLast();
            }
        }
    }
}
