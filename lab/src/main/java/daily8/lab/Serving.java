package daily8.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How fast article pages are served from an archive of 100,000, beside a static file of the same
/// server in the same run; warm, over loopback, with `wrk` as the reader.
///
/// The archive is generated and two months old; the page is one of the sample edition, which has a
/// story, key points and hashtags. With `--data` the archive is kept for the next run.
final class Serving implements Experiment {
    /// One import takes 2,500 feeds of a host.
    private static final int ENTRIES = 50;

    private static final int WORDS = 300;
    private static final Duration AGE = Duration.ofDays(60);
    private static final Duration FILLED_WITHIN = Duration.ofMinutes(20);
    private static final Duration UNDERSTOOD_WITHIN = Duration.ofMinutes(5);

    /// A font: the file of this server's that comes nearest to 20 kB from below.
    private static final String STATIC = "newsreader-extended";

    private static final int CONNECTIONS = 16;
    private static final double LEAST_SHARE = 1.0 / 6;
    private static final double MOST_P99_MILLIS = 25;

    @Override
    public String word() {
        return "serving";
    }

    @Override
    public String purpose() {
        return "article pages a second beside a static file: [--articles 100000] [--seconds 20] [--runs 5] [--data DIR]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        int articles = options.number("articles", 100_000);
        Path data =
                options.isGiven("data")
                        ? options.folder("data")
                        : Files.createTempDirectory("daily8-serving").resolve("data");
        Files.createDirectories(data);
        Path chosen = data.resolveSibling("serving-page.txt");
        if (!Files.exists(chosen)) {
            fill(data, articles);
            Files.writeString(chosen, understood(data));
        }
        String page = Files.readString(chosen);
        List<String> only = List.of("--offline", "--no-catalogue", "--roles", "web,index");
        try (ServerProcess server = ServerProcess.start(data, only, Map.of())) {
            System.out.printf(
                    "%d articles, page %s%n", server.status().get("articles").asLong(), page);
            return measure(server, page, options.number("seconds", 20), options.number("runs", 5));
        }
    }

    private static void fill(Path data, int articles) throws Exception {
        int feeds = Math.ceilDiv(articles, ENTRIES);
        Instant old = Instant.now().minus(AGE);
        List<String> crawling =
                List.of("--no-sample", "--no-catalogue", "--roles", "web,crawl,index");
        try (GeneratedOrigin origin = new GeneratedOrigin(feeds, ENTRIES, WORDS, old);
                ServerProcess server = ServerProcess.start(data, crawling, Map.of())) {
            server.importOpml(origin.opml());
            await(
                    FILLED_WITHIN,
                    () ->
                            server.status().get("articles").asLong() >= articles
                                    && server.status().at("/backlog/index").asLong() == 0);
            server.stop();
        }
    }

    /// The address of a page of the sample edition, once its story is known.
    private static String understood(Path data) throws Exception {
        List<String> all = List.of("--offline", "--no-catalogue");
        try (ServerProcess server = ServerProcess.start(data, all, Map.of())) {
            List<String> found = new ArrayList<>();
            await(
                    UNDERSTOOD_WITHIN,
                    () -> {
                        inStory(server).ifPresent(found::add);
                        return !found.isEmpty();
                    });
            server.stop();
            return found.getFirst();
        }
    }

    private static Optional<String> inStory(ServerProcess server)
            throws IOException, InterruptedException {
        JsonNode newest =
                JsonMapper.shared().readTree(server.get("/api/v1/articles?limit=50").body());
        for (JsonNode article : newest.get("articles")) {
            String path = "/en/article/" + article.get("id").asString();
            Document page = Jsoup.parse(server.get(path).body());
            if (!page.select(".of-story").isEmpty() && !page.select(".points").isEmpty()) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private interface Check {
        boolean holds() throws IOException, InterruptedException;
    }

    private static void await(Duration limit, Check check) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!check.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready in " + limit);
            }
            Thread.sleep(2_000);
        }
    }

    private static boolean measure(ServerProcess server, String page, int seconds, int runs)
            throws IOException, InterruptedException {
        String file = staticFile(server);
        Wrk wrk = new Wrk(server.address(), seconds);
        wrk.warm(page);
        wrk.warm(file);
        List<Double> shares = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            double pages = wrk.perSecond(page, CONNECTIONS);
            double files = wrk.perSecond(file, CONNECTIONS);
            shares.add(pages / files);
            System.out.printf(
                    "run %d: %.0f pages/s, %.0f files/s, share %.3f%n",
                    run + 1, pages, files, pages / files);
        }
        double share = shares.stream().sorted().skip(runs / 2).findFirst().orElse(0.0);
        double p99 = wrk.p99Millis(page);
        System.out.printf(
                "median share %.3f (at least %.3f), p99 at one connection %.1f ms (at most %.0f)%n",
                share, LEAST_SHARE, p99, MOST_P99_MILLIS);
        return share >= LEAST_SHARE && p99 <= MOST_P99_MILLIS;
    }

    /// Its address carries the hash of its content; the style sheet knows it.
    private static String staticFile(ServerProcess server)
            throws IOException, InterruptedException {
        Document front = Jsoup.parse(server.get("/en/").body());
        String sheet = server.get(front.select("link[rel=stylesheet]").attr("href")).body();
        return Stream.of(sheet.split("[()]", -1))
                .filter(part -> part.contains(STATIC))
                .findFirst()
                .orElseThrow();
    }
}
