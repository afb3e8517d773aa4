package daily8.poll;

import daily8.base.manners.HostPause;
import daily8.base.manners.Wishes;
import daily8.base.net.FetchResult;
import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Refused;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.base.net.WebAddress;
import daily8.base.time.SiteClock;
import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import daily8.model.ParsedFeed;
import daily8.model.Source;
import daily8.poll.PollResult.Kind;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Visits a feed: asks for what is new since the last time, and reads it.
///
/// In: a leased feed and its source. Out: a [PollResult] with the visit to save. Writes nothing
/// itself. A feed is published to be subscribed to, so robots.txt is not asked here; everything
/// else a publisher can wish for is obeyed (docs/reference/polling.md). Thread-safe.
public final class FeedPoller {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json;q=0.9,"
                    + " application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

    private final GuardedHttp http;
    private final HostPause pause;
    private final SiteClock clock;
    private final NextRow next;
    private final FeedParser parser = new FeedParser();
    private final FeedItems items = new FeedItems();

    public FeedPoller(GuardedHttp http, HostPause pause, SiteClock clock) {
        this(http, pause, clock, new Pace(Math::random));
    }

    FeedPoller(GuardedHttp http, HostPause pause, SiteClock clock, Pace pace) {
        this.http = http;
        this.pause = pause;
        this.clock = clock;
        this.next = new NextRow(pace);
    }

    public PollResult visit(Lease<FeedRow> lease, Source source) {
        FeedRow row = lease.row();
        URI url = row.feed().url();
        try {
            if (WebAddress.read(url) instanceof WebAddress.Accepted(WebAddress address)
                    && pause.turn(address.host()) instanceof HostPause.Later(Instant at)) {
                return new PollResult.Postponed(visit(lease, next.later(row, at), List.of()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            FeedRow again = next.later(row, clock.instant());
            return new PollResult.Postponed(visit(lease, again, List.of()));
        }
        return switch (http.get(url, questions(row), Limits.DOCUMENT)) {
            case Answered answer -> answered(lease, source, answer);
            case Refused(String reason) ->
                    failed(lease, Kind.REFUSED, "not asked: " + reason, Optional.empty());
            case Failed failed ->
                    failed(lease, kind(failed.kind()), failed.reason(), Optional.empty());
        };
    }

    private PollResult answered(Lease<FeedRow> lease, Source source, Answered answer) {
        Instant now = clock.instant();
        int status = answer.status();
        FeedRow row = lease.row();
        if (status == 304) {
            FeedRow after = next.afterNothing(row, answer, row.validators().bodyHash(), now);
            return new PollResult.Unchanged(visit(lease, after, List.of()));
        }
        if (status >= 200 && status < 300) {
            return read(lease, source, answer, now);
        }
        if (status == 410) {
            return gone(lease, "the publisher has taken this feed away (410)", now);
        }
        if (status == 404 && row.health().failures() + 1 >= NextRow.NOT_FOUND_UNTIL_GONE) {
            return gone(lease, "not found for about a week (404)", now);
        }
        Optional<Duration> retryAfter = Wishes.retryAfter(answer, now);
        if (status == 429 || status == 503) {
            if (status == 429) {
                pause.hold(host(answer), retryAfter.orElse(Pace.SHORTEST));
            }
            return failed(
                    lease, Kind.BUSY, "asked to come back later (" + status + ")", retryAfter);
        }
        return failed(lease, Kind.STATUS, "answered with " + status, retryAfter);
    }

    private PollResult read(Lease<FeedRow> lease, Source source, Answered answer, Instant now) {
        FeedRow row = lease.row();
        Fingerprint last = Fingerprint.read(row.validators().bodyHash());
        String bytes = Fingerprint.ofBytes(answer.body());
        if (bytes.equals(last.bytes())) {
            FeedRow after = next.afterNothing(row, answer, row.validators().bodyHash(), now);
            return new PollResult.Unchanged(visit(lease, after, List.of()));
        }
        try {
            ParsedFeed feed =
                    parser.parse(
                            answer.body(), answer.header("content-type"), answer.url().toString());
            Fingerprint fresh = new Fingerprint(bytes, Fingerprint.ofItems(feed.items()));
            if (fresh.items().equals(last.items())) {
                FeedRow after = next.afterNothing(row, answer, fresh.toString(), now);
                return new PollResult.Unchanged(visit(lease, after, List.of()));
            }
            Duration wish = feed.refresh().orElse(Duration.ZERO);
            FeedRow after = next.afterNews(row, answer, fresh.toString(), wish, now);
            List<Visit.Item> found = items.read(feed, row.feed(), source, now);
            return new PollResult.Changed(new Visit(lease, after, now, found), feed.problems());
        } catch (FeedException e) {
            String words = e.getMessage() == null ? "this is not a feed" : e.getMessage();
            return failed(lease, Kind.NO_FEED, words, Optional.empty());
        }
    }

    private PollResult gone(Lease<FeedRow> lease, String reason, Instant now) {
        FeedRow after = next.gone(lease.row(), reason, now);
        return new PollResult.Gone(visit(lease, after, List.of()), reason);
    }

    private PollResult failed(
            Lease<FeedRow> lease, Kind kind, String reason, Optional<Duration> retryAfter) {
        Instant now = clock.instant();
        FeedRow after =
                kind == Kind.STOPPED
                        ? next.later(lease.row(), now)
                        : next.afterFailure(lease.row(), reason, retryAfter, now);
        return new PollResult.Failed(visit(lease, after, List.of()), kind, reason);
    }

    private Visit visit(Lease<FeedRow> lease, FeedRow after, List<Visit.Item> items) {
        return new Visit(lease, after, clock.instant(), items);
    }

    /// Validators go back as they came, byte for byte.
    private static Map<String, String> questions(FeedRow row) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", ACCEPT);
        if (!row.validators().etag().isEmpty()) {
            headers.put("If-None-Match", row.validators().etag());
        }
        if (!row.validators().lastModified().isEmpty()) {
            headers.put("If-Modified-Since", row.validators().lastModified());
        }
        return headers;
    }

    private static String host(Answered answer) {
        return WebAddress.read(answer.url()) instanceof WebAddress.Accepted(WebAddress address)
                ? address.host()
                : "";
    }

    private static Kind kind(FetchResult.Reason reason) {
        return switch (reason) {
            case DNS -> Kind.DNS;
            case CONNECT -> Kind.CONNECT;
            case TLS -> Kind.TLS;
            case TIMEOUT, TOO_SLOW -> Kind.TIMEOUT;
            case TOO_LARGE -> Kind.TOO_LARGE;
            case REDIRECTS, PROTOCOL -> Kind.PROTOCOL;
            case CANCELLED -> Kind.STOPPED;
        };
    }
}
