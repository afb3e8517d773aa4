package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.model.Source;
import daily8.pipeline.PollingLog.Event;
import daily8.pipeline.PollingLog.Outcome;
import daily8.poll.FeedPoller;
import daily8.poll.PollResult;
import daily8.poll.PollResult.Changed;
import daily8.poll.PollResult.Failed;
import daily8.poll.PollResult.Gone;
import daily8.poll.PollResult.Kind;
import daily8.poll.PollResult.Postponed;
import daily8.poll.PollResult.Unchanged;
import daily8.store.FeedRow;
import daily8.store.Lease;
import daily8.store.Store;
import daily8.store.VisitOutcome;
import daily8.store.VisitOutcome.LeaseLost;
import daily8.store.VisitOutcome.Saved;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Poll → save: a visit to a feed, and its transaction.
final class PollWork implements Worker.Work<FeedRow> {
    private static final Logger LOG = LoggerFactory.getLogger(PollWork.class);

    /// Longer than the longest visit (20 s) with its wait for the host and for the writer.
    private static final Duration LEASE = Duration.ofMinutes(2);

    /// In a replay, two minutes pass in half a second; a visit on a busy machine takes longer.
    private static final Duration LEASE_ON_THE_WALL = Duration.ofSeconds(10);

    /// When a feed whose visit broke in our own code is tried again.
    private static final Duration AFTER_BUG = Duration.ofHours(1);

    /// How often an offline site looks at a real publisher's feed, without asking.
    private static final Duration OFFLINE = Duration.ofHours(1);

    private final Store store;
    private final FeedPoller poller;
    private final PollingLog log;
    private final SiteClock clock;
    private final ScheduleKeeper schedule;
    private final boolean offline;
    private final Consumer<Saved> saved;
    private final LookUps lookUps = new LookUps();

    /// `offline` leaves real publishers alone; `saved` is told of every visit that brought
    /// something.
    PollWork(
            Store store,
            FeedPoller poller,
            PollingLog log,
            SiteClock clock,
            ScheduleKeeper schedule,
            boolean offline,
            Consumer<Saved> saved) {
        this.store = store;
        this.poller = poller;
        this.log = log;
        this.clock = clock;
        this.schedule = schedule;
        this.offline = offline;
        this.saved = saved;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public List<Lease<FeedRow>> claim(int limit) {
        schedule.check();
        return store.feeds().lease(limit, clock.instant(), clock.atLeast(LEASE, LEASE_ON_THE_WALL));
    }

    @Override
    public void run(Lease<FeedRow> lease) {
        Optional<Source> source = store.sources().find(lease.row().feed().source());
        if (source.isEmpty()) {
            return; // removed while we had it
        }
        if (offline && !source.get().sample()) {
            Instant now = clock.instant();
            store.articles().record(UnfinishedVisit.later(lease, now, now.plus(OFFLINE)));
            return;
        }
        PollResult result = poller.visit(lease, source.get());
        switch (store.articles().record(result.visit())) {
            case Saved outcome -> {
                tell(lease.row(), source.get(), result, outcome);
                if (!outcome.fresh().isEmpty() || !outcome.revised().isEmpty()) {
                    saved.accept(outcome);
                }
            }
            case LeaseLost() ->
                    LOG.info("step=poll outcome=lease-lost feed={}", lease.row().feed().id());
        }
    }

    private void tell(FeedRow row, Source source, PollResult result, Saved outcome) {
        Level level = level(result, source);
        switch (result) {
            case Changed changed -> tell(row, source, Outcome.FETCHED, outcome, "", level);
            case Unchanged unchanged -> tell(row, source, Outcome.UNCHANGED, outcome, "", level);
            case Gone(var visit, String reason) ->
                    tell(row, source, Outcome.FAILED, outcome, reason, level);
            case Failed(var visit, Kind kind, String reason) ->
                    tell(row, source, Outcome.FAILED, outcome, reason, level);
            case Postponed postponed -> {
                return; // nobody was asked
            }
        }
        if (!source.sample()) {
            log.asked(wasReached(result));
        }
    }

    /// What worked stands on the page of polling; a terminal is for what did not.
    private Level level(PollResult result, Source source) {
        if (result instanceof Failed(var visit, Kind kind, String reason) && kind == Kind.DNS) {
            return lookUps.isFirstFailure() ? Level.INFO : Level.DEBUG;
        }
        if (!source.sample() && wasReached(result)) {
            lookUps.worked();
        }
        return result instanceof Failed || result instanceof Gone ? Level.INFO : Level.DEBUG;
    }

    private void tell(
            FeedRow row,
            Source source,
            Outcome outcome,
            VisitOutcome.Saved saving,
            String detail,
            Level level) {
        int fresh = saving.fresh().size();
        int revised = saving.revised().size();
        log.visited(
                new Event(clock.instant(), source.name(), outcome, fresh + revised, detail),
                fresh,
                revised);
        if (outcome != Outcome.UNCHANGED) {
            LOG.atLevel(level)
                    .log(
                            "step=poll outcome={} feed={} url={} fresh={} revised={} known={} reason=\"{}\"",
                            outcome,
                            row.feed().id(),
                            LogText.of(row.feed().url()),
                            fresh,
                            revised,
                            saving.known(),
                            LogText.of(detail));
        }
    }

    private static boolean wasReached(PollResult result) {
        return !(result instanceof Failed failed)
                || switch (failed.kind()) {
                    case DNS, CONNECT, TIMEOUT, REFUSED, STOPPED -> false;
                    case TLS, TOO_LARGE, PROTOCOL, STATUS, BUSY, NO_FEED -> true;
                };
    }

    @Override
    public void failed(Lease<FeedRow> lease, Throwable cause) {
        Instant now = clock.instant();
        LOG.error("step=poll outcome=broke feed={}", lease.row().feed().id(), cause);
        store.articles().record(UnfinishedVisit.broken(lease, cause, now, now.plus(AFTER_BUG)));
    }

    @Override
    public void release(List<Lease<FeedRow>> leases) {
        store.feeds().release(leases, clock.instant());
    }

    @Override
    public Duration untilNext() {
        Instant now = clock.instant();
        return store.feeds()
                .nextDue()
                .map(at -> Duration.between(now, at))
                .filter(wait -> wait.compareTo(Signal.LONGEST) < 0)
                .orElse(Signal.LONGEST);
    }
}
