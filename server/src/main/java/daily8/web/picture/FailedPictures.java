package daily8.web.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Remembers for a while which pictures could not be had, so that a page with a broken one does not
/// make the site ask its publisher for every reader. Thread-safe.
final class FailedPictures {
    /// As long as browsers are told to ([PictureAnswer]).
    static final Duration KEEP = Duration.ofMinutes(10);

    /// The oldest go first; some 300 bytes each.
    private static final int MOST = 10_000;

    private record Failure(Picture picture, Instant until) {}

    private final InstantSource clock;
    private final SequencedMap<String, Failure> byUrl = new LinkedHashMap<>();

    FailedPictures(InstantSource clock) {
        this.clock = clock;
    }

    /// What came of the picture a short while ago; empty where it may be asked for.
    synchronized Optional<Picture> find(String url) {
        Failure failure = byUrl.get(url);
        if (failure == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        // one further away was remembered before the clock was set back
        boolean holds = now.isBefore(failure.until) && !failure.until.isAfter(now.plus(KEEP));
        if (!holds) {
            byUrl.remove(url);
        }
        return holds ? Optional.of(failure.picture) : Optional.empty();
    }

    /// Returns the failure.
    synchronized Picture remember(String url, Picture failure) {
        byUrl.putLast(url, new Failure(failure, clock.instant().plus(KEEP)));
        if (byUrl.size() > MOST) {
            byUrl.pollFirstEntry();
        }
        return failure;
    }
}
