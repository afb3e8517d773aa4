package daily8.editing;

import daily8.base.time.SiteClock;
import daily8.feed.FeedException;
import daily8.feed.Opml;
import daily8.feed.OpmlFeed;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.poll.FoundFeed;
import daily8.reading.FeedDesk;
import daily8.store.FeedRow;
import daily8.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Keeps the site's list of feeds as editors want it. Thread-safe.
public final class StoreFeedDesk implements FeedDesk {
    private final Store store;
    private final Function<String, FoundFeed> finder;
    private final SiteClock clock;
    private final Runnable wake;

    /// `finder` asks the web what feed an address means; `wake` is run when a feed became due.
    public StoreFeedDesk(
            Store store, Function<String, FoundFeed> finder, SiteClock clock, Runnable wake) {
        this.store = store;
        this.finder = finder;
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public Added add(String address) {
        return switch (finder.apply(address)) {
            case FoundFeed.None(String reason) -> new Added.Not(reason);
            case FoundFeed.Found found ->
                    FeedPlan.of(found.url(), found.home(), found.title())
                            .map(this::add)
                            .orElseGet(() -> new Added.Not("this is no address of the web"));
        };
    }

    private Added add(FeedPlan plan) {
        Feed feed = plan.feed();
        saveIfNew(List.of(plan.source()));
        boolean added = store.feeds().add(feed, clock.instant());
        wake.run();
        return added
                ? new Added.Now(feed.id(), feed.title())
                : new Added.Already(feed.id(), feed.title());
    }

    private void saveIfNew(List<Source> sources) {
        Map<SourceId, Source> fresh = new LinkedHashMap<>();
        for (Source source : sources) {
            if (store.sources().find(source.id()).isEmpty()) {
                fresh.putIfAbsent(source.id(), source);
            }
        }
        store.sources().saveAll(List.copyOf(fresh.values()));
    }

    @Override
    public void remove(FeedId feed) {
        store.feeds().remove(feed);
    }

    @Override
    public void pause(FeedId feed) {
        store.feeds().pause(feed, true, clock.instant());
    }

    @Override
    public void resume(FeedId feed) {
        store.feeds().pause(feed, false, clock.instant());
        wake.run();
    }

    @Override
    public void pollNow(FeedId feed) {
        store.feeds().makeDue(feed, clock.instant());
        wake.run();
    }

    @Override
    public Imported importOpml(byte[] document) {
        Opml.Contents opml;
        try {
            opml = Opml.read(document);
        } catch (FeedException e) {
            return new Imported(0, 0, List.of(String.valueOf(e.getMessage())));
        }
        List<String> refused = new ArrayList<>(opml.problems());
        List<FeedPlan> plans = new ArrayList<>();
        for (OpmlFeed outline : opml.feeds()) {
            Optional<FeedPlan> plan =
                    FeedPlan.of(outline.xmlUrl(), outline.htmlUrl(), outline.title());
            plan.ifPresentOrElse(
                    plans::add, () -> refused.add(outline.xmlUrl() + " is no address of the web"));
        }
        saveIfNew(plans.stream().map(FeedPlan::source).toList());
        int added =
                store.feeds().addAll(plans.stream().map(FeedPlan::feed).toList(), clock.instant());
        wake.run();
        return new Imported(added, plans.size() - added, refused);
    }

    @Override
    public String exportOpml() {
        Map<SourceId, Source> sources = new LinkedHashMap<>();
        store.sources().all().forEach(source -> sources.put(source.id(), source));
        List<OpmlFeed> feeds = new ArrayList<>();
        for (FeedRow row : store.feeds().all()) {
            Optional<Source> source = Optional.ofNullable(sources.get(row.feed().source()));
            if (source.map(Source::sample).orElse(false)) {
                continue; // invented publishers are of no use elsewhere
            }
            feeds.add(
                    new OpmlFeed(
                            row.feed().title(),
                            row.feed().url().toString(),
                            source.map(s -> s.home().toString()).orElse(""),
                            row.feed().section().word()));
        }
        return new String(Opml.write("Daily8", feeds), StandardCharsets.UTF_8);
    }
}
