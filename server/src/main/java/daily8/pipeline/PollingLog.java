package daily8.pipeline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Counts what the pipeline did since this process started, and remembers the last visits.
/// Thread-safe.
public final class PollingLog {
    /// As many as a person reads on the status page.
    private static final int REMEMBERED = 50;

    private final Instant startedAt;
    private final LongAdder fetched = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder unreachable = new LongAdder();
    private final LongAdder reached = new LongAdder();
    private final LongAdder found = new LongAdder();
    private final LongAdder revised = new LongAdder();
    private final LongAdder extracted = new LongAdder();
    private final LongAdder cutShort = new LongAdder();
    private final AtomicLong indexed = new AtomicLong();
    private final AtomicLong indexPosition = new AtomicLong();
    private final Deque<Event> events = new ArrayDeque<>();

    public PollingLog(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /// One visit to a feed. `detail` says in words why it failed, empty where it did not;
    /// `articles` are those that it brought.
    public record Event(
            Instant at, String publisher, Outcome outcome, int articles, String detail) {}

    /// What came of a visit.
    public enum Outcome {
        FETCHED,
        UNCHANGED,
        FAILED;

        /// The name in messages and answers: `unchanged`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The counts at one moment. `reached` and `unreachable` are visits to real publishers that
    /// somebody or nobody answered.
    public record Counts(
            Instant startedAt,
            long fetched,
            long unchanged,
            long failed,
            long reached,
            long unreachable,
            long found,
            long revised,
            long extracted,
            long cutShort,
            long indexed,
            long indexPosition,
            List<Event> events) {}

    void visited(Event event, int fresh, int edited) {
        switch (event.outcome()) {
            case FETCHED -> fetched.increment();
            case UNCHANGED -> unchanged.increment();
            case FAILED -> failed.increment();
        }
        found.add(fresh);
        revised.add(edited);
        synchronized (events) {
            events.addFirst(event);
            if (events.size() > REMEMBERED) {
                events.removeLast();
            }
        }
    }

    /// Whether anybody answered at a real publisher's address.
    void asked(boolean answered) {
        (answered ? reached : unreachable).increment();
    }

    /// A page was read; `cut` where later pages of its article could not be had.
    void extracted(boolean cut) {
        extracted.increment();
        cutShort.add(cut ? 1 : 0);
    }

    /// `articles` were taken in since the start.
    void indexed(long articles, long position) {
        indexed.set(articles);
        indexPosition.set(position);
    }

    public Counts now() {
        List<Event> last;
        synchronized (events) {
            last = List.copyOf(events);
        }
        return new Counts(
                startedAt,
                fetched.sum(),
                unchanged.sum(),
                failed.sum(),
                reached.sum(),
                unreachable.sum(),
                found.sum(),
                revised.sum(),
                extracted.sum(),
                cutShort.sum(),
                indexed.get(),
                indexPosition.get(),
                last);
    }
}
