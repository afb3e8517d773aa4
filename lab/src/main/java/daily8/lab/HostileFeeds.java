package daily8.lab;

import com.microsoft.playwright.PlaywrightException;
import daily8.testing.Chromium;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hostile feeds and pages through a real server into a real browser (S5): no script runs, nothing
/// breaks the policy, no other origin is asked.
final class HostileFeeds implements Experiment {
    /// A page of results or of a list is walked this far at most.
    private static final int PAGES = 500;

    /// Unguarded pages take a browser's context each.
    private static final int BARE = 100;

    private static final int TOLD = 50;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final List<String> faults = new ArrayList<>();
    private int visits;

    @Override
    public String word() {
        return "hostile";
    }

    @Override
    public String purpose() {
        return "hostile feeds in Chromium: [--payloads DIR with *.jsonl and *.json]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<String> payloads =
                options.isGiven("payloads")
                        ? HostilePayloads.in(options.folder("payloads"))
                        : HostilePayloads.own();
        Path work = Files.createTempDirectory("daily8-hostile");
        Path data = work.resolve("data");
        try (HostileOrigin origin = new HostileOrigin(payloads);
                Chromium chromium = browser()) {
            int acting = acting(origin, payloads.size());
            Path opml = Files.writeString(work.resolve("feeds.opml"), origin.opml());
            ServerProcess.word(data, "import", opml.toString());
            try (ServerProcess server = ServerProcess.start(data, Map.of());
                    Watcher watcher = new Watcher(chromium.browser(), server.address())) {
                awaitTaken(server, origin.articles());
                List<String> articles = articles(server);
                articles.forEach(id -> visit(watcher, "/en/article/" + id));
                walkLists(watcher);
                payloads.forEach(payload -> reflect(watcher, payload));
                System.out.printf(
                        "payloads %d, articles %d, pages seen %d, faults %d%n",
                        payloads.size(), articles.size(), visits, faults.size());
                faults.stream().limit(TOLD).forEach(System.out::println);
                return faults.isEmpty() && acting > 0 && articles.size() >= origin.articles();
            }
        }
    }

    private static Chromium browser() {
        return Chromium.startIfPresent()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "this needs Chromium (Debian: apt install chromium)"));
    }

    /// How many of some hundred, evenly taken, show themselves to the watcher with nothing in
    /// between: else it would prove nothing. One that brings the browser down counts as well.
    private static int acting(HostileOrigin origin, int payloads) {
        int step = Math.max(1, payloads / BARE);
        Set<Integer> acting = new HashSet<>();
        int i = 0;
        while (i < payloads) {
            try (Chromium chromium = browser()) {
                for (; i < payloads; i += step) {
                    try (Watcher watcher = new Watcher(chromium.browser(), origin.address())) {
                        if (!watcher.visit("/bare/" + i).isEmpty()) {
                            acting.add(i);
                        }
                    }
                }
            } catch (PlaywrightException e) {
                acting.add(i);
                i += step;
            }
        }
        int tried = (payloads + step - 1) / step;
        System.out.printf("%d of %d act on an unguarded page%n", acting.size(), tried);
        return acting.size();
    }

    private static void awaitTaken(ServerProcess server, int articles) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        JsonNode status = server.status();
        while (status.get("articles").asLong() < articles
                || status.get("feedsDue").asLong() > 0
                || status.at("/backlog/fetch").asLong() > 0
                || status.at("/backlog/index").asLong() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all was taken in: " + status);
            }
            Thread.sleep(200);
            status = server.status();
        }
    }

    private static List<String> articles(ServerProcess server)
            throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String before = "";
        do {
            JsonNode list =
                    JsonMapper.shared()
                            .readTree(server.get("/api/v1/articles?limit=50" + before).body());
            list.get("articles").forEach(article -> ids.add(article.get("id").asString()));
            before = "&before=" + encoded(list.path("next").asString(""));
        } while (!before.equals("&before="));
        return ids;
    }

    private void walkLists(Watcher watcher) {
        for (String path : List.of("/en/", "/ar/", "/en/feeds", "/en/status", "/en/sources")) {
            walk(watcher, path);
        }
        walk(watcher, "/en/latest");
        walk(watcher, "/en/search?q=harbour");
        watcher.visit("/en/sources");
        for (String source : watcher.links("main a[href*='/source/']")) {
            walk(watcher, source);
        }
    }

    private void walk(Watcher watcher, String first) {
        List<String> next = List.of(first);
        for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
            visit(watcher, next.getFirst());
            next = watcher.links("main a[rel=next]");
        }
    }

    /// The visitor's own words come back on the page that searched for them, and on the one that
    /// did not find them.
    private void reflect(Watcher watcher, String payload) {
        visit(watcher, "/en/search?q=" + encoded(payload));
        visit(watcher, "/en/section/" + encoded(payload).replace("+", "%20"));
    }

    private void visit(Watcher watcher, String path) {
        visits++;
        watcher.visit(path).forEach(fault -> faults.add(path + ": " + fault));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
