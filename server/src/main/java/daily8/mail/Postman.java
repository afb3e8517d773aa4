package daily8.mail;

import daily8.base.time.SiteClock;
import daily8.mail.Carrier.Carried;
import daily8.store.Letters;
import daily8.store.Letters.Waiting;
import daily8.store.Store;
import daily8.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries letters, one after the other, on a thread of its own; looks every minute who wants their
/// Wrap-Up now.
///
/// A letter stays in the queue until the mail server has taken it: killed at any point, the next
/// start goes on. One that cannot be carried is tried again later and later, and set aside after
/// five times, with the reason.
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /// What comes after the first failure, the second, …: a restart of the mail server, an outage.
    private static final List<Duration> BACK_OFF =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6));

    private static final int AT_ONCE = 50;
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(8);

    /// What was carried is remembered for limits and for who looks after it.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Letters letters;
    private final WrapUpRound wrapUps;
    private final NoticeRound notices;
    private final Carrier carrier;
    private final SiteClock clock;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    public Postman(Store store, Outgoing outgoing, Carrier carrier, SiteClock clock) {
        this.letters = store.people().letters();
        this.wrapUps = new WrapUpRound(store.people().mailWishes(), store.editions(), outgoing);
        this.notices = new NoticeRound(store, new Notices(store.people(), outgoing));
        this.carrier = carrier;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("postman").daemon().unstarted(this::work);
        outgoing.carriedBy(bell::release);
    }

    public void start() {
        thread.start();
    }

    private void work() {
        try {
            while (!stopping) {
                round();
                if (bell.tryAcquire(clock.real(LOOK).toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            Instant now = clock.instant();
            letters.forget(now.minus(REMEMBERED));
            wrapUps.send(now);
            notices.send(now);
            while (!stopping && carryDue() > 0) {
                // until nothing is due
            }
        } catch (StoreException e) {
            if (!stopping) {
                LOG.warn("step=mail outcome=store-refused reason={}", e.reason());
            }
        }
    }

    /// Carries what is due now; returns how many were tried.
    public int carryDue() {
        List<Waiting> due = letters.due(clock.instant(), AT_ONCE);
        int tried = 0;
        for (Waiting letter : due) {
            if (!stopping) {
                record(letter, carrier.carry(letter));
                tried++;
            }
        }
        return tried;
    }

    private void record(Waiting waiting, Carried carried) {
        String kind = waiting.letter().kind().name();
        switch (carried) {
            case Carried.Taken() -> {
                letters.carried(waiting.id());
                LOG.info("step=mail outcome=carried kind={}", kind);
            }
            case Carried.Never(String reason) -> setAside(waiting, reason);
            case Carried.Later(String reason) -> {
                if (waiting.attempts() >= BACK_OFF.size()) {
                    setAside(waiting, reason);
                } else {
                    Instant next = clock.instant().plus(BACK_OFF.get(waiting.attempts()));
                    letters.failed(waiting.id(), reason, next);
                    LOG.warn("step=mail outcome=later kind={} reason=\"{}\"", kind, reason);
                }
            }
        }
    }

    private void setAside(Waiting waiting, String reason) {
        letters.setAside(waiting.id(), reason);
        LOG.warn(
                "step=mail outcome=set-aside kind={} reason=\"{}\"",
                waiting.letter().kind(),
                reason);
    }

    /// The letter under way is finished; the rest is found again at the next start.
    @Override
    public void close() {
        stopping = true;
        bell.release();
        try {
            thread.join(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        carrier.close();
    }
}
