package daily8.pipeline;

import daily8.base.time.SiteClock;
import daily8.extract.Extractor;
import daily8.fetch.PageFetcher;
import daily8.fetch.PageResult.Disallowed;
import daily8.fetch.PageResult.Failed;
import daily8.fetch.PageResult.Fetched;
import daily8.fetch.PageResult.Gone;
import daily8.fetch.PageResult.Postponed;
import daily8.model.Article;
import daily8.model.CanonicalUrl;
import daily8.model.Draft;
import daily8.pipeline.WholeArticle.Whole;
import daily8.poll.Discussions;
import daily8.store.Lease;
import daily8.store.PageQueue;
import daily8.store.PageQueue.PageRead;
import daily8.store.PageQueue.WantedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Fetch → extract → save revision: the page of an article whose feed tells little.
final class PageWork implements Worker.Work<WantedPage> {
    private static final Logger LOG = LoggerFactory.getLogger(PageWork.class);

    /// Longer than the longest fetches (robots.txt and page, 20 s each, of the first page and of
    /// the last), the time for the pages between, and the longest extraction.
    private static final Duration LEASE = WholeArticle.FOLLOWING.plusMinutes(2);

    /// In a replay, minutes pass in half a second; a visit on a busy machine takes longer.
    private static final Duration LEASE_ON_THE_WALL =
            WholeArticle.FOLLOWING_ON_THE_WALL.plusSeconds(10);

    /// Between attempts at a page that breaks us, each later than the last: 5 in a day and a half.
    private static final Duration RETRY = Duration.ofHours(2);

    private final PageQueue pages;
    private final PageFetcher fetcher;
    private final WholeArticle article;
    private final PollingLog log;
    private final SiteClock clock;
    private final ScheduleKeeper schedule;
    private final Runnable saved;

    /// `saved` is run after each new revision.
    PageWork(
            PageQueue pages,
            PageFetcher fetcher,
            Extractor extractor,
            PollingLog log,
            SiteClock clock,
            ScheduleKeeper schedule,
            Runnable saved) {
        this.pages = pages;
        this.fetcher = fetcher;
        this.article = new WholeArticle(fetcher, extractor, clock);
        this.log = log;
        this.clock = clock;
        this.schedule = schedule;
        this.saved = saved;
    }

    @Override
    public String name() {
        return "fetch";
    }

    @Override
    public List<Lease<WantedPage>> claim(int limit) {
        schedule.check();
        return pages.lease(limit, clock.instant(), clock.atLeast(LEASE, LEASE_ON_THE_WALL));
    }

    @Override
    public void run(Lease<WantedPage> lease) {
        WantedPage wanted = lease.row();
        switch (fetcher.fetch(wanted)) {
            case Fetched fetched ->
                    article.read(fetched.page())
                            .ifPresentOrElse(
                                    whole -> save(lease, whole),
                                    () -> pages.postpone(lease, clock.instant()));
            case Disallowed(String reason) -> giveUp(lease, "disallowed", reason);
            case Gone(String reason) -> giveUp(lease, "gone", reason);
            case Failed(String reason, Instant retryAt) -> {
                tell("failed", wanted, reason);
                pages.fail(lease, reason, clock.instant(), retryAt);
            }
            case Postponed(Instant at) -> pages.postpone(lease, at);
        }
    }

    private void save(Lease<WantedPage> lease, Whole whole) {
        Article known = lease.row().article();
        Draft draft = whole.draft();
        PageRead read =
                new PageRead(
                        PageRevision.of(known, draft, clock.instant()),
                        CanonicalUrl.parse(draft.canonicalUrl()),
                        Discussions.page(draft.discussionUrl(), known.url()));
        if (pages.finish(lease, read)) {
            boolean cutShort = !whole.missing().isEmpty();
            log.extracted(cutShort);
            tell(cutShort ? "cut-short" : "extracted", lease.row(), whole.missing());
            saved.run();
        }
    }

    private void giveUp(Lease<WantedPage> lease, String outcome, String reason) {
        tell(outcome, lease.row(), reason);
        pages.giveUp(lease, reason, clock.instant());
    }

    private static void tell(String outcome, WantedPage wanted, String reason) {
        LOG.atLevel(outcome.equals("extracted") ? Level.DEBUG : Level.INFO)
                .log(
                        "step=fetch outcome={} article={} url={} attempt={} reason=\"{}\"",
                        outcome,
                        wanted.article().id(),
                        LogText.of(wanted.article().url()),
                        wanted.attempts() + 1,
                        LogText.of(reason));
    }

    @Override
    public void failed(Lease<WantedPage> lease, Throwable cause) {
        LOG.error("step=fetch outcome=broke article={}", lease.row().article().id(), cause);
        Instant now = clock.instant();
        Instant retryAt = now.plus(RETRY.multipliedBy(lease.row().attempts() + 1L));
        pages.fail(
                lease, "reading it broke (" + cause.getClass().getSimpleName() + ")", now, retryAt);
    }

    @Override
    public void release(List<Lease<WantedPage>> leases) {
        pages.release(leases, clock.instant());
    }

    @Override
    public Duration untilNext() {
        return Signal.LONGEST;
    }
}
