package daily8.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a data folder needs for its articles when all of them are understood, table by table.
final class Room implements Experiment {
    private static final int ENTRIES = 30;
    private static final int WORDS = 300;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /// The index and the store are tidied at rest.
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private static final int TABLES = 24;

    @Override
    public String word() {
        return "room";
    }

    @Override
    public String purpose() {
        return "room of articles that are understood, table by table: [--feeds 500]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int feeds = options.number("feeds", 500);
        Path data = Files.createTempDirectory("daily8-room").resolve("data");
        Files.createDirectories(data);
        try (GeneratedOrigin origin = new GeneratedOrigin(feeds, ENTRIES, WORDS, Instant.now());
                ServerProcess server = ServerProcess.start(data, Map.of())) {
            server.importOpml(origin.opml());
            await(server, origin.items());
            Thread.sleep(SETTLED);
            report("while it runs", bytes(data), origin.items());
            server.stop();
            report("stopped", bytes(data), origin.items());
            report("of which index", bytes(data.resolve("index")), origin.items());
            tables(data, origin.items());
        }
        return true;
    }

    private static void await(ServerProcess server, int items) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        JsonNode status = server.status();
        while (status.get("articles").asLong() < items
                || status.at("/backlog/enrich").asLong() > 0
                || status.at("/backlog/index").asLong() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all was understood: " + status);
            }
            Thread.sleep(1_000);
            status = server.status();
        }
    }

    private static void tables(Path data, int items) throws SQLException {
        try (Kept kept = new Kept(data)) {
            kept.sizes(TABLES).forEach((name, bytes) -> report(name, bytes, items));
        }
    }

    private static void report(String what, long bytes, int items) {
        System.out.printf("%-36s %6.2f MB per 10,000%n", what, bytes / 100.0 / items);
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
