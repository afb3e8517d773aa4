package daily8.base.manners;

import daily8.base.time.SiteClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps requests to one host apart.
///
/// A caller asks for its turn: a short wait is slept through, for a long one it gets a time to come
/// back at, each caller another one, so that a hundred feeds of one host neither block a hundred
/// threads nor return all at once. The host itself can ask for longer pauses. Thread-safe.
public final class HostPause {
    /// Waiting this long is cheaper than giving work back and leasing it again [E].
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// The longest `Crawl-delay` that is obeyed: at longer ones a page would come days late.
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    /// The longest that one answer 429 keeps all feeds of its host waiting.
    private static final Duration LONGEST_HOLD = Duration.ofHours(1);

    /// Hosts remembered; beyond it those whose turn has passed are forgotten.
    private static final int HOSTS = 10_000;

    private final Duration pause;
    private final SiteClock clock;
    private final Predicate<String> exempt;
    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

    /// `exempt` names the hosts without a pause: those of the operator's own networks.
    public HostPause(Duration pause, SiteClock clock, Predicate<String> exempt) {
        this.pause = pause;
        this.clock = clock;
        this.exempt = exempt;
    }

    /// Whose turn it is.
    public sealed interface Turn {}

    /// Ask now.
    public record Now() implements Turn {}

    /// Come back then.
    public record Later(Instant at) implements Turn {}

    /// `free` is when the next request may start, `returning` when the next one sent away comes
    /// back, `delay` what robots.txt asks for.
    private record Host(Instant free, Instant returning, Duration delay) {}

    /// Waits for the host's turn where that is soon.
    public Turn turn(String hostName) throws InterruptedException {
        String name = hostName.toLowerCase(Locale.ROOT);
        if (pause.isZero() || exempt.test(name)) {
            return new Now();
        }
        forgetSome();
        Instant now = clock.instant();
        Instant[] start = {now};
        Turn[] turn = {new Now()};
        hosts.compute(
                name,
                (_, known) -> {
                    Host host = sane(known, now);
                    Duration gap = max(pause, host.delay());
                    start[0] = later(now, host.free());
                    if (Duration.between(now, start[0]).compareTo(PATIENCE) <= 0) {
                        return new Host(start[0].plus(gap), host.returning(), host.delay());
                    }
                    Instant back = later(host.free(), host.returning());
                    turn[0] = new Later(back);
                    return new Host(host.free(), back.plus(gap), host.delay());
                });
        if (turn[0] instanceof Now && start[0].isAfter(now)) {
            clock.sleep(Duration.between(now, start[0]));
        }
        return turn[0];
    }

    /// The host asked to be left alone for a while (429).
    public void hold(String hostName, Duration wish) {
        Instant now = clock.instant();
        Instant until = now.plus(min(wish, LONGEST_HOLD));
        change(
                hostName,
                now,
                host -> new Host(later(host.free(), until), host.returning(), host.delay()));
    }

    /// The pause that the host's robots.txt asks for; zero where none.
    public void delay(String hostName, Duration wish) {
        change(
                hostName,
                clock.instant(),
                host -> new Host(host.free(), host.returning(), min(wish, LONGEST_DELAY)));
    }

    private void change(String hostName, Instant now, UnaryOperator<Host> changed) {
        hosts.compute(
                hostName.toLowerCase(Locale.ROOT), (_, known) -> changed.apply(sane(known, now)));
    }

    /// A turn further away than any hold means that the clock was set back: it counts as now.
    private static Host sane(@Nullable Host known, Instant now) {
        if (known == null) {
            return new Host(now, now, Duration.ZERO);
        }
        Instant horizon = now.plus(LONGEST_HOLD).plus(LONGEST_DELAY);
        boolean jumped = known.free().isAfter(horizon);
        return jumped ? new Host(now, now, known.delay()) : known;
    }

    private void forgetSome() {
        if (hosts.size() > HOSTS) {
            Instant now = clock.instant();
            hosts.values()
                    .removeIf(host ->
                            later(host.free(), host.returning()).isBefore(now)
                                    && host.delay().isZero());
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
