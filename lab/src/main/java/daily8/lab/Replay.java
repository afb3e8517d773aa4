package daily8.lab;

import daily8.base.time.SiteClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Replays a day of an archive of feeds to a real server, faster than it was, with one kill -9 in
/// the middle, and compares what was served with what was kept.
final class Replay implements Experiment {
    private static final Duration SETTLE = Duration.ofSeconds(60);

    @Override
    public String word() {
        return "replay";
    }

    @Override
    public String purpose() {
        return "a streaming day to a real server: --archive DIR [--day 2020-05-18] [--speed 120]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        LocalDate day = LocalDate.parse(options.text("day", "2020-05-18"));
        int speed = options.number("speed", 120);
        Path work = Files.createTempDirectory("daily8-replay");
        Path data = work.resolve("data");
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Duration half = Duration.ofDays(1).dividedBy(2L * speed);
        SiteClock clock = SiteClock.parse(start + "@" + speed);
        long began = System.nanoTime();
        try (ArchiveOrigin origin =
                new ArchiveOrigin(ArchiveFile.ofDay(options.folder("archive"), day), clock)) {
            importFeeds(origin, work, data, clock(clock, speed));
            try (ServerProcess first = server(data, clock, speed)) {
                Thread.sleep(half);
                System.out.println("kill -9 at " + clock.instant() + ": " + first.status());
                first.kill();
            }
            try (ServerProcess second = server(data, clock, speed)) {
                Thread.sleep(half);
                settle(second);
                System.out.println("at " + clock.instant() + ": " + second.status());
                second.stop();
            }
            return report(origin, data, Duration.ofNanos(System.nanoTime() - began), speed);
        } finally {
            System.out.println("data and server.log: " + work);
        }
    }

    private static ServerProcess server(Path data, SiteClock clock, int speed) throws Exception {
        return ServerProcess.start(data, clock(clock, speed));
    }

    private static Map<String, String> clock(SiteClock clock, int speed) {
        return Map.of("DAILY8_CLOCK", clock.instant() + "@" + speed);
    }

    private static void importFeeds(
            ArchiveOrigin origin, Path work, Path data, Map<String, String> clock)
            throws Exception {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><head/><body>\n");
        for (String publisher : origin.publishers()) {
            opml.append(
                    "<outline type=\"rss\" text=\"%s\" xmlUrl=\"%s\"/>%n"
                            .formatted(publisher, origin.feedAddress(publisher)));
        }
        Path file = Files.writeString(work.resolve("feeds.opml"), opml + "</body></opml>\n");
        System.out.print(ServerProcess.word(data, clock, "import", file.toString()));
    }

    private static void settle(ServerProcess server) throws IOException, InterruptedException {
        long end = System.nanoTime() + SETTLE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode backlog = server.status().get("backlog");
            if (backlog.get("index").asLong() == 0) {
                return;
            }
            Thread.sleep(200);
        }
    }

    private static boolean report(ArchiveOrigin origin, Path data, Duration took, int speed)
            throws Exception {
        long missing = 0;
        long edited = 0;
        long unrevised = 0;
        try (Kept kept = new Kept(data)) {
            for (Map.Entry<ServedItems.Key, Set<String>> item :
                    origin.served().titles().entrySet()) {
                Optional<Integer> revisions =
                        kept.revisions(item.getKey().feed(), item.getKey().identity());
                boolean wasEdited = item.getValue().size() > 1;
                missing += revisions.isEmpty() ? 1 : 0;
                edited += wasEdited ? 1 : 0;
                unrevised += wasEdited && revisions.orElse(1) == 1 ? 1 : 0;
                if (revisions.isEmpty() || (wasEdited && revisions.get() == 1)) {
                    System.out.println("  not as served: " + item);
                }
            }
            long doubled =
                    kept.number(
                            "SELECT count(*) FROM (SELECT 1 FROM article GROUP BY url HAVING count(*) > 1)");
            long articles = kept.number("SELECT count(*) FROM article");
            long revisions = articles + kept.number("SELECT count(*) FROM earlier_revision");
            int served = origin.served().titles().size();
            double seconds = took.toMillis() / 1000.0;
            origin.counts().forEach((name, count) -> System.out.printf("%s: %d%n", name, count));
            System.out.printf(
                    "speed %d: items served %d, missing %d, articles %d, doubled %d%n",
                    speed, served, missing, articles, doubled);
            System.out.printf(
                    "items with edited headlines %d, of them without a revision %d; revisions %d%n",
                    edited, unrevised, revisions);
            System.out.printf(
                    "%.1f s; %.1f visits/s, %.1f items/s%n",
                    seconds,
                    origin.counts().values().stream().mapToLong(Long::longValue).sum() / seconds,
                    served / seconds);
            return served > 0 && missing == 0 && doubled == 0 && unrevised == 0;
        }
    }
}
