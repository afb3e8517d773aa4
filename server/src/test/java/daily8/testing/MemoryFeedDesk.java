package daily8.testing;

import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.Section;
import daily8.model.SourceId;
import daily8.reading.FeedDesk;
import daily8.store.Feeds;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A desk without a web: every address but those with `nothing` in them is a feed.
public final class MemoryFeedDesk implements FeedDesk {
    private final Feeds feeds;
    private final InstantSource clock;

    public MemoryFeedDesk(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public Added add(String address) {
        Optional<CanonicalUrl> url = CanonicalUrl.parse(address);
        if (url.isEmpty() || address.contains("nothing")) {
            return new Added.Not("The page names no feed.");
        }
        String host = url.get().uri().getHost();
        FeedId id = FeedId.of(url.get());
        Feed feed =
                new Feed(
                        id,
                        new SourceId(host),
                        url.get().uri(),
                        host,
                        Section.WORLD,
                        Feed.PageRule.NEVER);
        return feeds.add(feed, clock.instant())
                ? new Added.Now(id, host)
                : new Added.Already(id, host);
    }

    @Override
    public void remove(FeedId feed) {
        feeds.remove(feed);
    }

    @Override
    public void pause(FeedId feed) {
        feeds.pause(feed, true, clock.instant());
    }

    @Override
    public void resume(FeedId feed) {
        feeds.pause(feed, false, clock.instant());
    }

    @Override
    public void pollNow(FeedId feed) {
        feeds.makeDue(feed, clock.instant());
    }

    @Override
    public Imported importOpml(byte[] document) {
        return new Imported(2, 1, List.of("https://10.0.0.1/feed: a private address"));
    }

    @Override
    public String exportOpml() {
        return "<opml version=\"2.0\"><body/></opml>";
    }
}
