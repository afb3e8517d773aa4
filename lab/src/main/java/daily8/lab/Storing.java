package daily8.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How fast entries are stored and readable, how fast a round goes in which nothing changed, how
/// large the data folder gets, and how long the usual questions take then.
final class Storing implements Experiment {
    private static final int ENTRIES = 30;
    private static final int WORDS = 300;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public String word() {
        return "storing";
    }

    @Override
    public String purpose() {
        return "import, unchanged round, size and latency: [--feeds 500] [--seconds 4]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int feeds = options.number("feeds", 500);
        Path work = Files.createTempDirectory("daily8-storing");
        Path data = work.resolve("data");
        try (GeneratedOrigin origin = new GeneratedOrigin(feeds, ENTRIES, WORDS, Instant.now())) {
            origin.warm();
            try (ServerProcess server = ServerProcess.start(data, Map.of())) {
                storing(server, origin);
                unchangedRound(server, data, origin, feeds);
                Thread.sleep(7_000); // the index commits and the store tidies up at rest
                size(data, origin.items());
                double each = options.number("seconds", 4);
                for (String path :
                        new String[] {
                            "/healthz",
                            "/api/v1/articles?limit=50",
                            "/api/v1/search?q=quokkafact",
                            "/api/v1/search?q=zeitgeist",
                            "/en/"
                        }) {
                    System.out.printf("%-28s %s%n", path, Latency.of(server, path, each));
                }
                server.stop();
            }
            return true;
        }
    }

    /// From the moment the form with the feeds is sent until the last entry is readable and found.
    private static void storing(ServerProcess server, GeneratedOrigin origin)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long cpu = server.cpu().toMillis();
        server.importOpml(origin.opml());
        awaitReadable(server, origin.items());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d entries stored and readable in %.2f s: %.0f entries/s, %.0f us of a core each%n",
                origin.items(),
                seconds,
                origin.items() / seconds,
                (server.cpu().toMillis() - cpu) * 1e3 / origin.items());
    }

    private static void awaitReadable(ServerProcess server, int items)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            JsonNode status = server.status();
            if (status.get("articles").asLong() >= items
                    && status.at("/backlog/index").asLong() == 0) {
                return;
            }
            Thread.sleep(100); // asking costs the server something, too
        }
        throw new IllegalStateException("not all entries were stored: " + server.status());
    }

    private static void unchangedRound(
            ServerProcess server, Path data, GeneratedOrigin origin, int feeds) throws Exception {
        origin.forgetAsked();
        ServerProcess.word(data, "poll");
        long start = System.nanoTime();
        long first = 0;
        while (origin.feedsAsked() < feeds && System.nanoTime() - start < LIMIT.toNanos()) {
            if (first == 0 && origin.feedsAsked() > 0) {
                first = System.nanoTime();
            }
            Thread.sleep(2);
        }
        double seconds = (System.nanoTime() - (first == 0 ? start : first)) / 1e9;
        System.out.printf(
                "%d feeds unchanged (%d answers 304) in %.2f s: %.0f feeds/s%n",
                feeds, origin.unchangedAnswers(), seconds, feeds / seconds);
        server.status();
    }

    private static void size(Path data, int items) throws IOException {
        long bytes = Room.bytes(data);
        System.out.printf(
                "data folder %.1f MB: %.1f MB per 10,000 entries%n",
                bytes / 1e6, bytes / 1e6 * 10_000 / items);
    }
}
