package daily8.lab;

import daily8.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// Kills a real server with -9 at random points while it takes in feeds that grow, and looks after
/// each start whether everything acknowledged is there once and the index equals the database.
final class CrashLoop implements Experiment {
    private static final int FEEDS = 60;
    private static final int ENTRIES = 20;
    private static final int WORDS = 120;

    /// The origin grows under the clock's own time, so that feeds are due again after a kill.
    private static final int SPEED = 600;

    @Override
    public String word() {
        return "crash";
    }

    @Override
    public String purpose() {
        return "kill -9 at random points: [--kills 100] [--seed 1]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int kills = options.number("kills", 100);
        Random random = new Random(options.number("seed", 1));
        Path work = Files.createTempDirectory("daily8-crash");
        Path data = work.resolve("data");
        try (GeneratedOrigin origin =
                new GeneratedOrigin(FEEDS, ENTRIES, WORDS, Instant.parse("2026-11-20T00:00:00Z"))) {
            Path opml = Files.writeString(work.resolve("feeds.opml"), origin.opml());
            System.out.print(ServerProcess.word(data, "import", opml.toString()));
            long acknowledged = 0;
            for (int kill = 1; kill <= kills; kill++) {
                origin.grow();
                acknowledged = killOnce(data, origin, random, acknowledged);
                if (acknowledged < 0) {
                    System.out.println("lost something at kill " + kill + "; see " + work);
                    return false;
                }
            }
            return settled(data, origin, kills, work);
        }
    }

    /// Returns what was acknowledged before the kill, or -1 where something acknowledged is gone.
    private static long killOnce(
            Path data, GeneratedOrigin origin, Random random, long acknowledged) throws Exception {
        try (ServerProcess server = server(data)) {
            long before = server.status().get("articles").asLong();
            if (before < acknowledged || before > origin.items()) {
                System.out.printf("acknowledged %d, there now %d%n", acknowledged, before);
                return -1;
            }
            Thread.sleep(random.nextInt(1_500));
            long now = server.status().get("articles").asLong();
            server.kill();
            return now;
        }
    }

    private static ServerProcess server(Path data) throws Exception {
        return ServerProcess.start(data, Map.of("DAILY8_CLOCK", Instant.now() + "@" + SPEED));
    }

    private static boolean settled(Path data, GeneratedOrigin origin, int kills, Path work)
            throws Exception {
        try (ServerProcess server = server(data)) {
            ServerProcess.word(data, "poll");
            awaitItems(server, origin.items());
            server.stop();
            long found = indexed(data);
            try (Kept kept = new Kept(data)) {
                long articles = kept.number("SELECT count(*) FROM article");
                long doubled = kept.number("SELECT count(*) - count(DISTINCT url) FROM article");
                String check = kept.text("PRAGMA integrity_check");
                System.out.printf(
                        "kills %d: items served %d, articles %d, doubled %d, indexed %d, integrity %s%n",
                        kills, origin.items(), articles, doubled, found, check);
                System.out.println("data and server.log: " + work);
                return articles == origin.items()
                        && doubled == 0
                        && found == articles
                        && check.equals("ok");
            }
        }
    }

    private static void tell(String words) {
        System.out.println(words);
    }

    /// What the index itself holds, counted in its own files.
    private static long indexed(Path data) {
        try (LuceneArticleIndex index =
                LuceneArticleIndex.open(
                        data.resolve("index"), InstantSource.system(), CrashLoop::tell)) {
            return index.count();
        }
    }

    private static void awaitItems(ServerProcess server, long items)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        JsonNode status = server.status();
        while (System.nanoTime() < end
                && (status.get("articles").asLong() < items
                        || status.at("/backlog/index").asLong() > 0)) {
            Thread.sleep(200);
            status = server.status();
        }
    }
}
