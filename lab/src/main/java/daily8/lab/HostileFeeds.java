package daily8.lab;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final int TOLD_EVERY = 500;
    private static final Duration LIMIT = Duration.ofMinutes(9);

    private static final List<String> PANEL =
            List.of(
                    "key-points",
                    "all-sides",
                    "numbers-and-quotes",
                    "who-says-what",
                    "timeline",
                    "background",
                    "copy-trail",
                    "new-since",
                    "ask");

    private final List<String> faults = new ArrayList<>();
    private int visits;

    @Override
    public String word() {
        return "hostile";
    }

    @Override
    public String purpose() {
        return "hostile feeds in Chromium: [--payloads DIR with *.jsonl and *.json] [--from 0] [--count N]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<String> all =
                options.isGiven("payloads")
                        ? HostilePayloads.in(options.folder("payloads"))
                        : HostilePayloads.own();
        int from = Math.min(options.number("from", 0), all.size());
        int to = Math.min(all.size(), from + options.number("count", all.size() - from));
        List<String> payloads = all.subList(from, to);
        Path work = Files.createTempDirectory("daily8-hostile");
        Path data = work.resolve("data");
        try (HostileOrigin origin = new HostileOrigin(payloads)) {
            int acting = acting(origin, payloads.size());
            Path opml = Files.writeString(work.resolve("feeds.opml"), origin.opml());
            ServerProcess.word(data, "import", opml.toString());
            try (ServerProcess server = ServerProcess.start(data, Map.of());
                    Browsing browsing = new Browsing(server.address())) {
                awaitTaken(server, origin.articles());
                List<String> articles = articles(server);
                articles.forEach(id -> visit(browsing, "/en/article/" + id));
                visitPanel(browsing, articles);
                walkLists(browsing);
                // the visitor's own words come back on the page that searched for them
                payloads.forEach(text -> visit(browsing, "/en/search?q=" + encoded(text)));
                payloads.forEach(text -> visit(browsing, "/en/ask?q=" + encoded(text)));
                System.out.printf(
                        "payloads %d, articles %d, pages seen %d, faults %d%n",
                        payloads.size(), articles.size(), visits, faults.size());
                faults.stream().limit(TOLD).forEach(System.out::println);
                return faults.isEmpty() && acting > 0 && articles.size() >= origin.articles();
            }
        }
    }

    /// How many of some hundred, evenly taken, show themselves with nothing in between: else it
    /// would prove nothing.
    private static int acting(HostileOrigin origin, int payloads) {
        int step = Math.max(1, payloads / BARE);
        int tried = 0;
        int acting = 0;
        try (Browsing bare = new Browsing(origin.address())) {
            for (int i = 0; i < payloads; i += step) {
                tried++;
                acting += bare.visit("/bare/" + i).isEmpty() ? 0 : 1;
                bare.reopen();
            }
        }
        System.out.printf("%d of %d act on an unguarded page%n", acting, tried);
        return acting;
    }

    /// Until there are so many articles, and a second later no more, and nothing is left to do.
    private static void awaitTaken(ServerProcess server, int articles) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        long before = -1;
        JsonNode status = server.status();
        while (status.get("articles").asLong() < articles
                || status.get("articles").asLong() > before
                || status.get("feedsDue").asLong() > 0
                || status.at("/backlog/fetch").asLong() > 0
                || status.at("/backlog/enrich").asLong() > 0
                || status.at("/backlog/index").asLong() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all was taken in: " + status);
            }
            Thread.sleep(1_000);
            before = status.get("articles").asLong();
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

    /// Each article by one feature in turn, on its own page and opened in place.
    private void visitPanel(Browsing browsing, List<String> articles) {
        for (int i = 0; i < articles.size(); i++) {
            String feature = PANEL.get(i % PANEL.size());
            visit(browsing, "/en/article/" + articles.get(i) + "/panel/" + feature);
            if (i % PANEL.size() == 0) {
                browsing.visit("/en/article/" + articles.get(i) + "?quote=0-40#quote");
                browsing.open("[data-feature]").forEach(fault -> faults.add("in place: " + fault));
            }
        }
    }

    private void walkLists(Browsing browsing) {
        for (String path :
                List.of(
                        "/en/",
                        "/ar/",
                        "/en/wrap-up",
                        "/en/daily",
                        "/en/tags",
                        "/en/feeds",
                        "/en/status",
                        "/en/sources")) {
            walk(browsing, path);
        }
        walk(browsing, "/en/latest");
        walk(browsing, "/en/search?q=harbour");
        browsing.visit("/en/sources");
        for (String source : browsing.links("main a[href*='/source/']")) {
            walk(browsing, source);
        }
    }

    private void walk(Browsing browsing, String first) {
        List<String> next = List.of(first);
        for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
            visit(browsing, next.getFirst());
            next = browsing.links("main a[rel=next]");
        }
    }

    private void visit(Browsing browsing, String path) {
        if (++visits % TOLD_EVERY == 0) {
            System.err.printf("%d pages seen, %d faults%n", visits, faults.size());
        }
        browsing.visit(path).forEach(fault -> faults.add(path + ": " + fault));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
