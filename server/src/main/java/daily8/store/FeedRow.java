package daily8.store;

import daily8.model.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A feed with its schedule and health.
public record FeedRow(
        Feed feed,
        State state,
        Instant nextAt,
        Duration interval,
        Validators validators,
        Health health,
        Redirect redirect,
        Polls polls) {
    /// Until a feed has told its own pace.
    private static final Duration FIRST_INTERVAL = Duration.ofHours(1);

    /// What polling does with a feed.
    public enum State {
        ACTIVE,
        PAUSED,
        /// The publisher said 410: never asked again unless someone asks for it by hand.
        GONE
    }

    /// What tells an old answer from a new one: `etag` and `lastModified` are sent back as they
    /// came (empty where none), `bodyHash` is what the poller knows the last body and items by.
    public record Validators(String etag, String lastModified, String bodyHash) {
        public static final Validators NONE = new Validators("", "", "");
    }

    /// How many polls failed since the last good one, and why the last of them did.
    public record Health(int failures, String error) {
        public static final Health GOOD = new Health(0, "");

        public Health worse(String why) {
            return new Health(failures + 1, why);
        }
    }

    /// The address that a permanent redirect named, as often in a row.
    public record Redirect(String address, int times) {
        public static final Redirect NONE = new Redirect("", 0);
    }

    /// The last one, the first good one, the last one that brought something new.
    public record Polls(
            Optional<Instant> last, Optional<Instant> firstGood, Optional<Instant> changed) {
        public static final Polls NEVER =
                new Polls(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A feed that was just added: due at once, nothing known yet.
    public static FeedRow added(Feed feed, Instant now) {
        return new FeedRow(
                feed,
                State.ACTIVE,
                now,
                FIRST_INTERVAL,
                Validators.NONE,
                Health.GOOD,
                Redirect.NONE,
                Polls.NEVER);
    }

    public FeedRow withFeed(Feed next) {
        return new FeedRow(next, state, nextAt, interval, validators, health, redirect, polls);
    }

    public FeedRow withSchedule(State nextState, Instant at, Duration nextInterval) {
        return new FeedRow(feed, nextState, at, nextInterval, validators, health, redirect, polls);
    }

    public FeedRow withValidators(Validators next) {
        return new FeedRow(feed, state, nextAt, interval, next, health, redirect, polls);
    }

    public FeedRow withHealth(Health next) {
        return new FeedRow(feed, state, nextAt, interval, validators, next, redirect, polls);
    }

    public FeedRow withRedirect(Redirect next) {
        return new FeedRow(feed, state, nextAt, interval, validators, health, next, polls);
    }

    /// Asked at `at`; `good` where it answered as a feed, `changed` where that brought something.
    public FeedRow withPoll(Instant at, boolean good, boolean changed) {
        Polls next =
                new Polls(
                        Optional.of(at),
                        good ? Optional.of(polls.firstGood().orElse(at)) : polls.firstGood(),
                        changed ? Optional.of(at) : polls.changed());
        return new FeedRow(feed, state, nextAt, interval, validators, health, redirect, next);
    }
}
