package daily8.base.manners;

import daily8.base.net.FetchResult;
import daily8.base.net.FetchResult.Answered;
import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Refused;
import daily8.base.net.GuardedHttp;
import daily8.base.net.Limits;
import daily8.base.net.WebAddress;
import daily8.base.time.SiteClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/// Asks hosts for their robots.txt and remembers the answer: what a page may be fetched by.
///
/// As RFC 9309 has it: no such file (4xx) allows everything; a host that fails (5xx, no answer)
/// allows nothing until it answers again. Several pages of one host wait for one request.
/// Thread-safe.
public final class Robots {
    /// RFC 9309, 2.4: not longer than a day.
    private static final Duration KEEP = Duration.ofDays(1);

    /// A host that failed is asked again soon: its pages wait.
    private static final Duration KEEP_FAILURE = Duration.ofMinutes(10);

    /// Hosts remembered; the one not used for longest goes first. About 1 kB each.
    private static final int HOSTS = 5_000;

    private final GuardedHttp http;
    private final HostPause pause;
    private final SiteClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final SequencedMap<String, CompletableFuture<Entry>> entries =
            new LinkedHashMap<>(16, 0.75f, true);

    public Robots(GuardedHttp http, HostPause pause, SiteClock clock) {
        this.http = http;
        this.pause = pause;
        this.clock = clock;
    }

    /// What robots.txt says about an address.
    public sealed interface Permission {}

    public record Allowed() implements Permission {}

    public record Disallowed() implements Permission {}

    /// The host did not say: until it does, nothing is allowed. `reason` in words.
    public record Unreachable(String reason) implements Permission {}

    /// The host was not asked yet: it is to be left alone until then.
    public record NotYet(Instant at) implements Permission {}

    private sealed interface Entry {
        Instant from();

        Instant until();
    }

    private record Known(RobotsRules rules, Instant from, Instant until) implements Entry {}

    private record Silent(String reason, Instant from, Instant until) implements Entry {}

    private record Unasked(Instant from, Instant until) implements Entry {}

    /// Asks the host first where it has not been asked for a day.
    public Permission permission(WebAddress address) throws InterruptedException {
        return switch (entry(address)) {
            case Known known ->
                    known.rules().allows(address.target()) ? new Allowed() : new Disallowed();
            case Silent silent -> new Unreachable(silent.reason());
            case Unasked unasked -> new NotYet(unasked.until());
        };
    }

    private Entry entry(WebAddress address) throws InterruptedException {
        String origin = address.scheme() + "://" + address.authority();
        CompletableFuture<Entry> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Entry>> earlier = earlier(origin, mine);
        if (earlier.isPresent()) {
            return earlier.get().join();
        }
        try {
            Entry entry = ask(address.host(), URI.create(origin + "/robots.txt"));
            mine.complete(entry);
            return entry;
        } finally {
            // an interruption or an error: those who wait must not wait for ever
            Instant now = clock.instant();
            mine.complete(new Unasked(now, now));
        }
    }

    /// An entry that still holds or is being asked for; where there is none, `mine` takes its
    /// place.
    private Optional<CompletableFuture<Entry>> earlier(
            String origin, CompletableFuture<Entry> mine) {
        lock.lock();
        try {
            CompletableFuture<Entry> earlier = entries.get(origin);
            if (earlier != null && (!earlier.isDone() || holds(earlier.join()))) {
                return Optional.of(earlier);
            }
            entries.put(origin, mine);
            if (entries.size() > HOSTS) {
                entries.pollFirstEntry();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Also false where the clock was set back to before the entry.
    private boolean holds(Entry entry) {
        Instant now = clock.instant();
        return !now.isBefore(entry.from()) && now.isBefore(entry.until());
    }

    private Entry ask(String host, URI url) throws InterruptedException {
        Instant now = clock.instant();
        if (pause.turn(host) instanceof HostPause.Later(Instant at)) {
            return new Unasked(now, at);
        }
        FetchResult result = http.get(url, Map.of("Accept", "text/plain"), Limits.ROBOTS);
        return switch (result) {
            case Answered answer when answer.status() < 300 -> {
                RobotsRules rules = RobotsRules.parse(answer.body());
                pause.delay(host, rules.crawlDelay());
                yield new Known(rules, now, now.plus(KEEP));
            }
            case Answered answer when answer.status() < 500 && answer.status() != 429 ->
                    new Known(RobotsRules.ALLOW_ALL, now, now.plus(KEEP));
            case Answered answer -> silent("robots.txt was answered with " + answer.status(), now);
            case Refused(String reason) -> silent("robots.txt: " + reason, now);
            case Failed failed -> silent("robots.txt: " + failed.reason(), now);
        };
    }

    private static Silent silent(String reason, Instant now) {
        return new Silent(reason, now, now.plus(KEEP_FAILURE));
    }
}
