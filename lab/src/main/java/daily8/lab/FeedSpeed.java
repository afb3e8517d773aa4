package daily8.lab;

import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What reading feeds costs of a core, beside reading the same bytes' XML events alone, and beside
/// ROME where its jars are given: in turns, in one process, after a warm-up; the median of the
/// rounds counts.
final class FeedSpeed implements Experiment {
    private static final String STAX = "StAX events";
    private static final String OURS = "Daily8";

    @Override
    public String word() {
        return "feed-speed";
    }

    @Override
    public String purpose() {
        return "reading feeds beside StAX: --feeds DIR --every 4 --rounds 9 --most 2.0 --rome DIR";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<byte[]> feeds = feeds(options.folder("feeds"), options.number("every", 4));
        SideBySide sides = sides(options);
        int rounds = options.number("rounds", 9);
        sides.measure(feeds, rounds);
        double megabytes = feeds.stream().mapToLong(feed -> feed.length).sum() / 1e6;
        System.out.printf("%d feeds, %.1f MB, %d rounds%n", feeds.size(), megabytes, rounds);
        for (String name : sides.names()) {
            System.out.printf(
                    "%-12s %7.1f MB/s %8.1f feeds/s   %.2f x the time of StAX%n",
                    name,
                    megabytes / sides.seconds(name),
                    feeds.size() / sides.seconds(name),
                    sides.ratio(name, STAX));
        }
        return sides.ratio(OURS, STAX) <= Double.parseDouble(options.text("most", "2.0"));
    }

    private static SideBySide sides(LabOptions options) throws Exception {
        FeedParser parser = new FeedParser();
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        SideBySide sides = new SideBySide();
        sides.add(STAX, feed -> events(xml, feed));
        sides.add(OURS, feed -> parse(parser, feed));
        if (options.isGiven("rome")) {
            sides.add("ROME", RomeFeeds.load(options.folder("rome"))::read);
        }
        return sides;
    }

    private static void parse(FeedParser parser, byte[] feed) {
        try {
            parser.parse(feed, "", "https://news.example/feed.xml");
        } catch (FeedException e) {
            // archives hold pages of errors, too; all readers get them
        }
    }

    private static void events(XMLInputFactory xml, byte[] feed) {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(feed));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            // not well-formed: read so far
        }
    }

    private static List<byte[]> feeds(Path folder, int every) throws IOException {
        List<Path> files = PackedFile.in(folder, ".xml");
        List<byte[]> feeds = new ArrayList<>();
        for (int i = 0; i < files.size(); i += every) {
            feeds.add(PackedFile.read(files.get(i)));
        }
        return feeds;
    }
}
