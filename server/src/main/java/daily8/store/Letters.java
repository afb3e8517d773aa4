package daily8.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Letters that wait to be carried, and what became of them. What was said in one is forgotten as
/// soon as it is carried. Thread-safe.
public interface Letters {
    /// Keeps a letter to be carried, where the limit allows it.
    Kept add(Letter letter, Limit limit, Instant now);

    /// Whether one with this `once` is or was there.
    boolean isKnown(String once);

    /// Those whose time has come, the longest waiting first.
    List<Waiting> due(Instant now, int limit);

    /// It was carried.
    void carried(String id);

    /// It was not; again at `next`.
    void failed(String id, String reason, Instant next);

    /// It will not be tried again, unless somebody wishes so.
    void setAside(String id, String reason);

    /// Tries one again that was set aside; false where there is none such.
    boolean tryAgain(String id, Instant now);

    /// Of a state, newest first.
    List<Waiting> list(State state, int limit);

    long count(State state);

    /// Forgets what was carried or set aside before `then`.
    int forget(Instant then);

    /// What became of a letter that was to be kept.
    enum Kept {
        KEPT,
        /// One with the same `once` is there.
        KNOWN,
        /// The address, or the home that asks, has had its share.
        TOO_MANY
    }

    /// Where a letter stands.
    enum State {
        WAITING,
        CARRIED,
        ASIDE
    }

    /// At most so many letters of all kinds within this time: to an address, and asked for from one
    /// home.
    record Limit(Duration within, int most) {}

    /// `id` is 32 hex digits; `attempts` those that failed, `reason` why the last did.
    record Waiting(
            String id,
            Letter letter,
            Instant madeAt,
            Instant nextAt,
            int attempts,
            String reason) {}
}
