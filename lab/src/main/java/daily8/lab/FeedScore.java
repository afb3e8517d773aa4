package daily8.lab;

import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// How many feeds of each folder of a data folder are answered; of feeds as publishers serve them,
/// how many items have an address or id and something to read.
final class FeedScore {
    private static final String SERVED = "rss-snapshots";

    private static final List<String> FOLDERS =
            List.of("feeds/feedparser", "feeds/gofeed", "feeds/rome", SERVED);

    private FeedScore() {}

    static List<Figure> of(TestPages pages) throws IOException {
        return FOLDERS.stream()
                .filter(pages::has)
                .flatMap(folder -> of(pages, folder).stream())
                .toList();
    }

    private static List<Figure> of(TestPages pages, String folder) {
        int refused = 0;
        int items = 0;
        int whole = 0;
        List<String> files = files(pages, folder);
        for (String file : files) {
            try {
                ParsedFeed feed = new FeedParser().parse(pages.bytes(file), "", "");
                items += feed.items().size();
                whole += (int) feed.items().stream().filter(FeedScore::isWhole).count();
            } catch (FeedException e) {
                refused++;
            }
        }
        int n = files.size();
        Figure feeds =
                Figure.of(folder, "feeds answered", n, (double) (n - refused) / Math.max(1, n));
        double share = (double) whole / Math.max(1, items);
        // cases of other parsers mostly hold the one field that they are about
        return folder.equals(SERVED)
                ? List.of(
                        feeds,
                        Figure.of(
                                folder,
                                "items with address or id, and something to read",
                                items,
                                share))
                : List.of(feeds);
    }

    private static boolean isWhole(FeedItem item) {
        boolean reads =
                !item.title().isEmpty()
                        || !item.contentHtml().isEmpty()
                        || !item.summaryHtml().isEmpty();
        return reads && (!item.url().isEmpty() || !item.id().isEmpty());
    }

    private static List<String> files(TestPages pages, String folder) {
        try {
            return PackedFile.in(pages.data().resolve(folder), ".xml").stream()
                    .map(file -> pages.data().relativize(file).toString())
                    .filter(FeedScore::isFeed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lists of feeds lie beside the feeds.
    private static boolean isFeed(String file) {
        return !file.toLowerCase(Locale.ROOT).contains("opml");
    }
}
