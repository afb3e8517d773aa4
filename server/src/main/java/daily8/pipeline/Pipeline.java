package daily8.pipeline;

import daily8.ai.Embedder;
import daily8.base.time.ClockWatch;
import daily8.base.time.SiteClock;
import daily8.enrich.Enricher;
import daily8.extract.Extractor;
import daily8.fetch.PageFetcher;
import daily8.group.StoryGrouper;
import daily8.index.ArticleIndex;
import daily8.poll.FeedPoller;
import daily8.store.FeedRow;
import daily8.store.PageQueue.WantedPage;
import daily8.store.Store;
import java.time.InstantSource;
import java.util.Set;

/// The whole flow on one page: poll → save → (fetch → extract → save revision) → index → enrich →
/// group → edition.
///
/// Each arrow is a table of the store, so every step can be killed at any point and goes on from
/// what was committed: feeds that are due, pages that are wanted, changes that the index has not
/// seen. Steps run beside each other; a step that made work for the next one rings its bell.
public final class Pipeline {
    /// Visits under way: enough to keep the writer busy while publishers take their time; each
    /// costs a socket and some kilobytes.
    private static final int VISITS = 64;

    /// Pages under way: they are larger, and pauses per host hold most of them back anyway.
    private static final int PAGES = 16;

    private final Worker<FeedRow> polling;
    private final Worker<WantedPage> fetching;
    private final Bursts bursts;
    private final EnrichStep reading;
    private final Loop enriching;
    private final Loop grouping;
    private final Loop editing;
    private final IndexLoop indexing;
    private final ScheduleKeeper schedule;

    /// The steps and what they share. `offline` visits the sample's publishers only; `whenSaved`
    /// runs after visits that brought something.
    public record Parts(
            Store store,
            ArticleIndex index,
            FeedPoller poller,
            PageFetcher fetcher,
            Extractor extractor,
            Understanding understanding,
            EditionSettings editions,
            SiteClock clock,
            PollingLog log,
            Alarm alarm,
            boolean offline,
            Runnable whenSaved) {}

    /// What articles are understood and grouped by.
    public record Understanding(Embedder embedder, Enricher enricher, StoryGrouper grouper) {
        /// With a window of stories that is empty: the pipeline fills it with what the store has.
        public static Understanding of(Embedder embedder, Store store) {
            return new Understanding(
                    embedder, new Enricher(embedder), GroupStep.grouper(store.stories()));
        }
    }

    public Pipeline(Parts parts) {
        Store store = parts.store();
        SiteClock clock = parts.clock();
        IndexFollower follower =
                new IndexFollower(
                        store.outbox(),
                        store.articles(),
                        new Meanings(store.enrichments()),
                        parts.index(),
                        InstantSource.system());
        this.indexing =
                new IndexLoop(
                        follower,
                        new ReindexRequest(store.state()),
                        parts.log(),
                        parts.alarm(),
                        clock);
        this.schedule = new ScheduleKeeper(store, clock, new ClockWatch(clock));
        this.bursts = new Bursts(indexing::behind);
        Understanding understanding = parts.understanding();
        this.editing =
                new Loop(
                        "edition",
                        new EditionStep(store, parts.editions(), clock, indexing::wake),
                        clock,
                        parts.alarm());
        this.grouping =
                new Loop(
                        "group",
                        bursts.hold(
                                new GroupStep(
                                        store,
                                        understanding.grouper(),
                                        clock,
                                        () -> {
                                            indexing.wake();
                                            editing.wake();
                                        })),
                        clock,
                        parts.alarm());
        this.reading =
                new EnrichStep(
                        store.enrichments(),
                        understanding.enricher(),
                        understanding.embedder(),
                        new ModelWatch(
                                understanding.embedder(),
                                store.enrichments(),
                                store.state(),
                                InstantSource.system()),
                        clock,
                        grouping::wake);
        this.enriching = new Loop("enrich", bursts.hold(reading), clock, parts.alarm());
        this.fetching =
                new Worker<>(
                        new PageWork(
                                store.pages(),
                                parts.fetcher(),
                                parts.extractor(),
                                parts.log(),
                                clock,
                                schedule,
                                this::saved),
                        PAGES,
                        clock,
                        parts.alarm());
        this.polling =
                new Worker<>(
                        new PollWork(
                                store,
                                parts.poller(),
                                parts.log(),
                                clock,
                                schedule,
                                parts.offline(),
                                saved -> {
                                    saved();
                                    fetching.wake();
                                    parts.whenSaved().run();
                                }),
                        VISITS,
                        clock,
                        parts.alarm());
    }

    private void saved() {
        bursts.saved();
        indexing.wake();
        enriching.wake();
    }

    /// What a process is there for: reading feeds and pages, understanding articles, keeping the
    /// index.
    public enum Part {
        CRAWL,
        ENRICH,
        INDEX
    }

    public void start(Set<Part> parts) {
        boolean crawl = parts.contains(Part.CRAWL);
        if (parts.contains(Part.INDEX)) {
            indexing.start();
        }
        if (parts.contains(Part.ENRICH)) {
            editing.start();
            grouping.start();
            enriching.start();
        }
        if (crawl) {
            schedule.start();
            fetching.start();
            polling.start();
        }
    }

    /// Brings the index up to the store, here and now, instead of [#start].
    public void index() {
        indexing.run();
    }

    /// A feed was added or made due: no need to wait until someone looks.
    public void wake() {
        polling.wake();
        fetching.wake();
        indexing.wake();
        enriching.wake();
    }

    /// Ends in the order of the flow: visits under way finish or give their feeds back, what they
    /// saved is indexed and committed; articles that were not read yet are read after the next
    /// start.
    public void stop() throws InterruptedException {
        polling.stop();
        fetching.stop();
        enriching.stop();
        reading.close();
        grouping.stop();
        editing.stop();
        indexing.stop();
    }
}
