package daily8.poll;

import daily8.base.manners.Wishes;
import daily8.base.net.FetchResult.Answered;
import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.store.FeedRow;
import daily8.store.FeedRow.Redirect;
import daily8.store.FeedRow.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Writes the feed's next row: when it is asked again, with which validators, how healthy it is.
/// Thread-safe; keeps no state.
final class NextRow {
    /// A permanent redirect is believed after this many visits in a row: maintenance pages and
    /// captive portals redirect "permanently" for an afternoon.
    static final int CONFIRMATIONS = 3;

    /// At one retry a day this is about a week of 404.
    static final int NOT_FOUND_UNTIL_GONE = 14;

    private final Pace pace;

    NextRow(Pace pace) {
        this.pace = pace;
    }

    FeedRow afterNews(FeedRow row, Answered answer, String hash, Duration asked, Instant now) {
        Duration wish = longer(asked, Wishes.freshFor(answer, now).orElse(Duration.ZERO));
        Duration interval = pace.afterNews(row.interval(), wish);
        return healthy(row, answer, hash, interval, now).withPoll(now, true, true);
    }

    FeedRow afterNothing(FeedRow row, Answered answer, String hash, Instant now) {
        Duration wish = Wishes.freshFor(answer, now).orElse(Duration.ZERO);
        Duration interval = pace.afterNothing(row.interval(), wish);
        return healthy(row, answer, hash, interval, now).withPoll(now, true, false);
    }

    /// `retryAfter` is what the publisher asked for.
    FeedRow afterFailure(FeedRow row, String reason, Optional<Duration> retryAfter, Instant now) {
        FeedRow.Health health = row.health().worse(reason);
        Duration wait =
                retryAfter
                        .map(wish -> pace.atLeast(longer(wish, Pace.SHORTEST)))
                        .orElseGet(() -> pace.jittered(pace.afterFailure(health.failures())));
        return row.withSchedule(row.state(), now.plus(wait), row.interval())
                .withHealth(health)
                .withRedirect(Redirect.NONE)
                .withPoll(now, false, false);
    }

    FeedRow gone(FeedRow row, String reason, Instant now) {
        return row.withSchedule(FeedRow.State.GONE, now.plus(Pace.LONGEST), row.interval())
                .withHealth(row.health().worse(reason))
                .withPoll(now, false, false);
    }

    /// Not asked: nothing but the time changes.
    FeedRow later(FeedRow row, Instant at) {
        return row.withSchedule(row.state(), at, row.interval());
    }

    private FeedRow healthy(
            FeedRow row, Answered answer, String hash, Duration interval, Instant now) {
        FeedRow next =
                row.withSchedule(row.state(), now.plus(pace.jittered(interval)), interval)
                        .withHealth(FeedRow.Health.GOOD)
                        .withValidators(validators(row.validators(), answer, hash));
        return moved(next, answer);
    }

    private static Validators validators(Validators before, Answered answer, String hash) {
        return new Validators(
                kept(answer.header("etag"), before.etag(), answer),
                kept(answer.header("last-modified"), before.lastModified(), answer),
                hash);
    }

    /// A 304 need not repeat the validators; any other answer without them takes them back.
    private static String kept(String fresh, String before, Answered answer) {
        return fresh.isEmpty() && answer.status() == 304 ? before : fresh;
    }

    private static FeedRow moved(FeedRow row, Answered answer) {
        Optional<String> target =
                answer.permanentUrl().flatMap(CanonicalUrl::of).map(CanonicalUrl::text);
        if (target.isEmpty()) {
            return row.withRedirect(Redirect.NONE);
        }
        Redirect before = row.redirect();
        int seen = target.get().equals(before.address()) ? before.times() + 1 : 1;
        if (seen < CONFIRMATIONS) {
            return row.withRedirect(new Redirect(target.get(), seen));
        }
        Feed feed = row.feed();
        Feed moved =
                new Feed(
                        feed.id(),
                        feed.source(),
                        URI.create(target.get()),
                        feed.title(),
                        feed.section(),
                        feed.pages());
        return row.withFeed(moved).withRedirect(Redirect.NONE);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
