package daily8.lab;

import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What reading feeds costs of a core, beside reading the same bytes' XML events alone, and beside
/// ROME where its jars are given: in turns, in one process, after a warm-up; the median of the
/// rounds counts.
final class FeedSpeed implements Experiment {
    private static final int WARM_UP_ROUNDS = 3;

    @Override
    public String word() {
        return "feed-speed";
    }

    @Override
    public String purpose() {
        return "reading feeds beside StAX: --feeds DIR --every 4 --rounds 9 --most 2.0 --rome DIR";
    }

    /// Reads one document.
    private interface Reading {
        void read(byte[] feed) throws Exception;
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<byte[]> feeds = feeds(options.folder("feeds"), options.number("every", 4));
        Map<String, Reading> readings = readings(options);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        int rounds = options.number("rounds", 9) + WARM_UP_ROUNDS;
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Reading> reading : readings.entrySet()) {
                double taken = seconds(reading.getValue(), feeds);
                if (round >= WARM_UP_ROUNDS) {
                    seconds.computeIfAbsent(reading.getKey(), _ -> new ArrayList<>()).add(taken);
                }
            }
        }
        double stax = median(seconds.getOrDefault("StAX events", List.of(1.0)));
        double megabytes = feeds.stream().mapToLong(feed -> feed.length).sum() / 1e6;
        System.out.printf("%d feeds, %.1f MB, %d rounds%n", feeds.size(), megabytes, rounds);
        seconds.forEach((name, times) ->
                System.out.printf(
                        "%-12s %7.1f MB/s %8.1f feeds/s   %.2f x the time of StAX%n",
                        name,
                        megabytes / median(times),
                        feeds.size() / median(times),
                        median(times) / stax));
        double ratio = median(seconds.getOrDefault("Daily8", List.of(1.0))) / stax;
        return ratio <= Double.parseDouble(options.text("most", "2.0"));
    }

    private static Map<String, Reading> readings(LabOptions options) throws Exception {
        FeedParser parser = new FeedParser();
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("StAX events", feed -> events(xml, feed));
        readings.put("Daily8", feed -> parse(parser, feed));
        if (options.isGiven("rome")) {
            RomeFeeds rome = RomeFeeds.load(options.folder("rome"));
            readings.put("ROME", rome::read);
        }
        return readings;
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

    private static double seconds(Reading reading, List<byte[]> feeds) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (byte[] feed : feeds) {
            reading.read(feed);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<byte[]> feeds(Path folder, int every) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files =
                    found.filter(file -> file.toString().matches(".*\\.xml(\\.gz)?"))
                            .sorted()
                            .toList();
        }
        List<byte[]> feeds = new ArrayList<>();
        for (int i = 0; i < files.size(); i += every) {
            try (InputStream in = Files.newInputStream(files.get(i))) {
                boolean packed = files.get(i).toString().endsWith(".gz");
                feeds.add(packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes());
            }
        }
        return feeds;
    }
}
