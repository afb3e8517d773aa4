package daily8.fetch;

import daily8.base.manners.HostPause;
import daily8.base.manners.Robots;
import daily8.base.manners.RobotsTags;
import daily8.base.manners.Wishes;
import daily8.base.net.FetchResult;
import daily8.base.net.FetchResult.Answered;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.base.net.WebAddress;
import daily8.base.time.SiteClock;
import daily8.model.SourceText.PageFetched;
import daily8.store.PageQueue.WantedPage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fetches the page of an article, as far as its publisher allows.
///
/// In: a wanted page. Out: a [PageResult]; nothing is written here. robots.txt is obeyed for the
/// address and for each one it redirects to, and so is the pause of each host. Thread-safe.
public final class PageFetcher {
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "text/html, application/xhtml+xml;q=0.9");

    /// Retries after 5 min, 20 min, 80 min, 5 h: five attempts fall into one day of news.
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);

    private static final int FACTOR = 4;

    private final GuardedHttp http;
    private final HostPause pause;
    private final Robots robots;
    private final RobotsTags tags;
    private final SiteClock clock;

    public PageFetcher(
            GuardedHttp http, HostPause pause, Robots robots, RobotsTags tags, SiteClock clock) {
        this.http = http;
        this.pause = pause;
        this.robots = robots;
        this.tags = tags;
        this.clock = clock;
    }

    public PageResult fetch(WantedPage wanted) {
        return fetch(wanted.article().url(), wanted.attempts());
    }

    /// `attempts` were made before: the more, the later the next.
    public PageResult fetch(URI url, int attempts) {
        HopGate gate = new HopGate(attempts);
        Optional<PageResult> closed = gate.check(url);
        if (closed.isPresent()) {
            return closed.get();
        }
        FetchResult result = http.get(url, HEADERS, Limits.DOCUMENT, gate);
        return switch (result) {
            case Answered answer -> answered(answer, attempts);
            case FetchResult.Refused(String reason) ->
                    gate.closed.orElseGet(() -> new PageResult.Disallowed("not asked: " + reason));
            case FetchResult.Failed failed when failed.kind() == FetchResult.Reason.CANCELLED ->
                    new PageResult.Postponed(clock.instant());
            case FetchResult.Failed failed -> failed(failed.reason(), attempts);
        };
    }

    private PageResult answered(Answered answer, int attempts) {
        return switch (answer.status()) {
            case 200, 203 -> page(answer);
            case 404, 410 -> new PageResult.Gone("not found (" + answer.status() + ")");
            case 401, 402, 403, 451 ->
                    new PageResult.Disallowed("not open to us (" + answer.status() + ")");
            default -> busy(answer, attempts);
        };
    }

    private PageResult page(Answered answer) {
        String type = answer.header("content-type").toLowerCase(Locale.ROOT);
        boolean html = type.isEmpty() || type.contains("html");
        if (!html) {
            return new PageResult.Gone("not an HTML page but " + type);
        }
        Optional<String> wish = tags.refusal(answer);
        return wish.isPresent()
                ? new PageResult.Disallowed(wish.get())
                : new PageResult.Fetched(
                        new PageFetched(
                                answer.url(), answer.body(), answer.header("content-type")));
    }

    private PageResult busy(Answered answer, int attempts) {
        Instant now = clock.instant();
        Optional<Duration> retryAfter = Wishes.retryAfter(answer, now);
        if (answer.status() == 429
                && WebAddress.read(answer.url())
                        instanceof WebAddress.Accepted(WebAddress address)) {
            pause.hold(address.host(), retryAfter.orElse(FIRST_RETRY));
        }
        String reason = "answered with " + answer.status();
        return retryAfter
                .<PageResult>map(wait -> new PageResult.Failed(reason, now.plus(longer(wait))))
                .orElseGet(() -> failed(reason, attempts));
    }

    private PageResult failed(String reason, int attempts) {
        Duration wait = FIRST_RETRY.multipliedBy((long) Math.pow(FACTOR, Math.min(attempts, 3)));
        return new PageResult.Failed(reason, clock.instant().plus(wait));
    }

    private static Duration longer(Duration wait) {
        return wait.compareTo(FIRST_RETRY) > 0 ? wait : FIRST_RETRY;
    }

    /// Asks robots.txt and waits for the host's turn, for each address on the way to one page;
    /// remembers what closed the way.
    private final class HopGate implements GuardedHttp.Hop {
        private final int attempts;
        private Optional<PageResult> closed = Optional.empty();

        private HopGate(int attempts) {
            this.attempts = attempts;
        }

        @Override
        public Optional<String> refusal(URI next) {
            closed = check(next);
            return closed.map(_ -> "the way to the page is closed");
        }

        private Optional<PageResult> check(URI url) {
            return switch (WebAddress.read(url)) {
                case WebAddress.Rejected(String reason) ->
                        Optional.of(new PageResult.Disallowed("not asked: " + reason));
                case WebAddress.Accepted(WebAddress address) -> check(address);
            };
        }

        private Optional<PageResult> check(WebAddress address) {
            try {
                return switch (robots.permission(address)) {
                    case Robots.Allowed _ ->
                            pause.turn(address.host()) instanceof HostPause.Later(Instant at)
                                    ? Optional.of(new PageResult.Postponed(at))
                                    : Optional.empty();
                    case Robots.Disallowed _ ->
                            Optional.of(
                                    new PageResult.Disallowed(
                                            "robots.txt of " + address.host() + " forbids it"));
                    case Robots.Unreachable(String reason) -> Optional.of(failed(reason, attempts));
                    case Robots.NotYet(Instant at) -> Optional.of(new PageResult.Postponed(at));
                };
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of(new PageResult.Postponed(clock.instant()));
            }
        }
    }
}
