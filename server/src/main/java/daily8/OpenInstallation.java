package daily8;

import daily8.api.Json;
import daily8.api.StatusJson;
import daily8.cli.Installation;
import daily8.editing.StoreFeedDesk;
import daily8.index.lucene.LuceneArticleIndex;
import daily8.pipeline.Pipeline;
import daily8.pipeline.ReindexRequest;
import daily8.reading.FeedDesk;
import daily8.reading.SiteStatus;
import daily8.store.Counts.Totals;
import daily8.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/// A data folder as the words of the command line see it.
record OpenInstallation(Settings settings, DataFolder folder, Store store, FeedDesk desk)
        implements Installation {
    /// Less room than this, and the next busy morning fills the disk.
    private static final long LITTLE_SPACE = 512L << 20;

    private static final Duration LOOK = Duration.ofMillis(200);

    static OpenInstallation open(Settings settings) {
        DataFolder folder = DataFolder.at(settings.data());
        Store store = Wiring.store(folder);
        FeedDesk desk =
                new StoreFeedDesk(
                        store,
                        address -> Wiring.finder(settings, store).find(address),
                        settings.clock(),
                        () -> {});
        return new OpenInstallation(settings, folder, store, desk);
    }

    @Override
    public String statusJson() {
        long indexed = LuceneArticleIndex.checkpointOf(folder.index());
        SiteStatus status =
                new SiteStatus(
                        store.counts().totals(settings.clock().instant()),
                        Math.max(0, store.outbox().last() - indexed),
                        Settings.version());
        return new String(
                Json.write(json -> StatusJson.write(json, status)), StandardCharsets.UTF_8);
    }

    @Override
    public boolean isServed() {
        return folder.isServed();
    }

    @Override
    public void poll(Consumer<String> tell) {
        int due = store.feeds().makeAllDue(settings.clock().instant());
        if (isServed()) {
            tell.accept(due + " feeds are due; the running server visits them");
            return;
        }
        SiteServer server = Wiring.site(settings);
        server.pipeline().start(EnumSet.allOf(Pipeline.Part.class));
        try {
            while (isBusy(server)) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var counts = server.log().now();
        server.stop();
        tell.accept(
                "%d feeds visited: %d with news, %d unchanged, %d failed; %d new articles"
                        .formatted(
                                counts.fetched() + counts.unchanged() + counts.failed(),
                                counts.fetched(),
                                counts.unchanged(),
                                counts.failed(),
                                counts.found()));
    }

    private static boolean isBusy(SiteServer server) {
        Totals totals = server.store().counts().totals(server.clock().instant());
        return totals.feedsDue() > 0
                || server.store().outbox().last() > server.log().now().indexPosition()
                || totals.unread() > 0;
    }

    @Override
    public void reindex(Consumer<String> tell) {
        new ReindexRequest(store.state()).ask();
        if (isServed()) {
            tell.accept("the running server makes the index again");
            return;
        }
        SiteServer server = Wiring.site(settings);
        server.pipeline().index();
        tell.accept(server.index().count() + " articles indexed");
        server.stop();
    }

    @Override
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>(store.check());
        try {
            long free = Files.getFileStore(folder.path()).getUsableSpace();
            if (free < LITTLE_SPACE) {
                complaints.add(
                        "only " + (free >> 20) + " MiB are free on the disk of the data folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!isServed()) {
            complaints.addAll(indexComplaints());
        }
        Totals totals = store.counts().totals(settings.clock().instant());
        if (totals.feeds() == 0) {
            complaints.add(
                    "there are no feeds; add one on the page /en/feeds or by ./daily8 import");
        } else if (totals.feedsFailing() * 2 > totals.feeds()) {
            complaints.add(
                    totals.feedsFailing()
                            + " of "
                            + totals.feeds()
                            + " feeds fail; the page /en/feeds says why. Is there a network?");
        }
        if (totals.pagesSetAside() > 0) {
            complaints.add(
                    totals.pagesSetAside() + " pages were set aside after five failed attempts");
        }
        if (totals.unreadable() > 0) {
            complaints.add(
                    totals.unreadable() + " articles could not be understood in five attempts");
        }
        return complaints;
    }

    private List<String> indexComplaints() {
        long behind = store.outbox().last() - LuceneArticleIndex.checkpointOf(folder.index());
        return behind > 0
                ? List.of("the index lacks " + behind + " changes; the next start takes them in")
                : List.of();
    }

    @Override
    public void close() {
        store.close();
    }
}
