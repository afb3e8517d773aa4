package daily8.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How much memory a site takes that nobody uses: on an empty folder with the sample edition (first
/// and second start), or with `--data` on a folder that `serving --data` filled, before and after a
/// question that wakes the model. Reads `smaps_rollup`, so it runs on Linux only.
final class Resting implements Experiment {
    /// The model is put away a minute after the last question; then some for a look around.
    private static final Duration REST = Duration.ofSeconds(80);

    private static final Duration SETTLED = Duration.ofSeconds(20);
    private static final Duration UNDERSTOOD = Duration.ofMinutes(3);

    @Override
    public String word() {
        return "memory";
    }

    @Override
    public String purpose() {
        return "memory of a site at rest: [--data DIR with many articles]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        if (options.isGiven("data")) {
            many(options.folder("data"));
        } else {
            Path data = Files.createTempDirectory("daily8-memory").resolve("data");
            Files.createDirectories(data);
            start("first start", data);
            start("second start", data);
        }
        return true;
    }

    private static void start(String which, Path data) throws Exception {
        try (ServerProcess server = ServerProcess.start(data, List.of("--offline"), Map.of())) {
            long end = System.nanoTime() + UNDERSTOOD.toNanos();
            Thread.sleep(SETTLED);
            while (server.status().at("/backlog/enrich").asLong() > 0 && System.nanoTime() < end) {
                Thread.sleep(1_000);
            }
            report(which + ", understood", server);
            Thread.sleep(REST);
            report(which + ", at rest", server);
            server.stop();
        }
    }

    private static void many(Path data) throws Exception {
        List<String> only = List.of("--offline", "--no-catalogue", "--roles", "web,index");
        try (ServerProcess server = ServerProcess.start(data, only, Map.of())) {
            Thread.sleep(SETTLED);
            System.out.printf("%d articles%n", server.status().get("articles").asLong());
            report("after the start", server);
            search(server, "first question", "who+repairs+the+harbour+bridge");
            search(server, "second question", "storm+warning+for+sailors");
            report("with the model loaded", server);
            Thread.sleep(REST);
            report("at rest", server);
            search(server, "question after the rest", "a+vaccine+against+fever");
            server.stop();
        }
    }

    private static void search(ServerProcess server, String which, String words) throws Exception {
        long start = System.nanoTime();
        server.get("/en/search?q=" + words);
        System.out.printf("%-28s %.0f ms%n", which, (System.nanoTime() - start) / 1e6);
    }

    private static void report(String when, ServerProcess server) throws IOException {
        System.out.printf(
                "%-28s %4d MB (Pss), %d MB of it anonymous%n",
                when, kilobytes(server, "Pss:") / 1_000, kilobytes(server, "Pss_Anon:") / 1_000);
    }

    private static long kilobytes(ServerProcess server, String line) throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc/" + server.pid() + "/smaps_rollup"))) {
            return lines.filter(each -> each.startsWith(line))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                    .sum();
        }
    }
}
