package daily8.editing;

import daily8.base.time.SiteClock;
import daily8.feed.FeedException;
import daily8.feed.Opml;
import daily8.feed.OpmlFeed;
import daily8.model.AccountId;
import daily8.model.FeedId;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.reading.FeedDesk;
import daily8.reading.ReaderOpml;
import daily8.store.FeedRow;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A reader's OPML over the site's store: a feed stands for the source that it belongs to.
public final class StoreReaderOpml implements ReaderOpml {
    private static final int LONGEST_FOLDER = 60;

    private final Store store;
    private final FeedDesk desk;
    private final SiteClock clock;

    public StoreReaderOpml(Store store, FeedDesk desk, SiteClock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String export(AccountId account) {
        Map<String, Follow> bySource = new LinkedHashMap<>();
        for (Follow follow : store.people().follows().of(account)) {
            if (follow.kind() == Kind.SOURCE && !follow.muted()) {
                bySource.put(follow.target(), follow);
            }
        }
        List<OpmlFeed> feeds = new ArrayList<>();
        for (FeedRow row : store.feeds().all()) {
            Follow follow = bySource.get(row.feed().source().name());
            if (follow != null) {
                String home =
                        store.sources()
                                .find(row.feed().source())
                                .map(source -> source.home().toString())
                                .orElse("");
                feeds.add(
                        new OpmlFeed(
                                row.feed().title(),
                                row.feed().url().toString(),
                                home,
                                follow.folder()));
            }
        }
        return new String(Opml.write("Daily8", feeds), StandardCharsets.UTF_8);
    }

    @Override
    public Result take(AccountId account, boolean editor, byte[] document) {
        Opml.Contents opml;
        try {
            opml = Opml.read(document);
        } catch (FeedException e) {
            return new Result(0, List.of(), List.of(String.valueOf(e.getMessage())));
        }
        if (editor) {
            desk.importOpml(document);
        }
        List<String> missing = new ArrayList<>();
        Map<SourceId, Follow> follows = new LinkedHashMap<>();
        for (OpmlFeed outline : opml.feeds()) {
            Optional<Source> source = known(outline);
            source.ifPresentOrElse(
                    found -> follows.putIfAbsent(found.id(), follow(found, outline.folder())),
                    () -> missing.add(outline.xmlUrl()));
        }
        int added = store.people().follows().addAll(account, List.copyOf(follows.values()));
        return new Result(added, missing, opml.problems());
    }

    private Optional<Source> known(OpmlFeed outline) {
        return FeedPlan.of(outline.xmlUrl(), outline.htmlUrl(), outline.title())
                .map(plan -> plan.feed().id())
                .flatMap((FeedId id) -> store.feeds().find(id))
                .flatMap(row -> store.sources().find(row.feed().source()));
    }

    private Follow follow(Source source, String folder) {
        Instant now = clock.instant();
        String name =
                folder.length() > LONGEST_FOLDER ? folder.substring(0, LONGEST_FOLDER) : folder;
        return new Follow(
                Kind.SOURCE, source.id().name(), source.name(), false, name, now, Instant.EPOCH);
    }
}
