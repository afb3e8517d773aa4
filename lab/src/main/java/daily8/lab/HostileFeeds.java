package daily8.lab;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hostile feeds and pages through a real server into a real browser (S5, S6), and what people
/// write: no script runs, nothing breaks the policy, no other origin is asked.
///
/// In pieces, each told in a line of `--results`; a piece that stands there is not done again.
final class HostileFeeds implements Experiment {
    /// A page of results or of a list is walked this far at most.
    private static final int PAGES = 500;

    /// Unguarded pages take a browser's context each.
    private static final int BARE = 30;

    /// Pages that were fetched go the same way from there: every eighth is opened by itself, all on
    /// the lists.
    private static final int FETCHED = 8;

    /// What a server of a small heap and a browser's context bear well.
    private static final int PIECE = 600;

    private static final Duration LIMIT = Duration.ofMinutes(9);

    private Tally tally = new Tally();

    @Override
    public String word() {
        return "hostile";
    }

    @Override
    public String purpose() {
        return "hostile texts all over the site, in Chromium: [--payloads DIR with *.jsonl and *.json]"
                + " [--from 0] [--count N] [--piece 600] [--results FILE]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        List<String> all =
                options.isGiven("payloads")
                        ? HostilePayloads.in(options.folder("payloads"))
                        : HostilePayloads.own();
        int from = Math.min(options.number("from", 0), all.size());
        int to = Math.min(all.size(), from + options.number("count", all.size() - from));
        int piece = options.number("piece", PIECE);
        Optional<Path> results =
                options.isGiven("results")
                        ? Optional.of(options.folder("results"))
                        : Optional.empty();
        boolean good = true;
        for (int start = from; start < to; start += piece) {
            String name = "payloads %d to %d:".formatted(start, Math.min(to, start + piece));
            if (!isDone(results, name)) {
                boolean safe = piece(all.subList(start, Math.min(to, start + piece)));
                String line = name + " " + tally + (safe ? "" : " FAULTS");
                System.out.println(line);
                tally.worst().forEach(System.out::println);
                good &= safe;
                if (results.isPresent()) {
                    Files.writeString(results.get(), line + "\n", CREATE, APPEND);
                }
            }
        }
        return good;
    }

    private static boolean isDone(Optional<Path> results, String name) throws IOException {
        return results.isPresent()
                && Files.exists(results.get())
                && Files.readAllLines(results.get()).stream().anyMatch(l -> l.startsWith(name));
    }

    private boolean piece(List<String> payloads) throws Exception {
        tally = new Tally();
        boolean taken = throughFeeds(payloads);
        try (HostileSite site = new HostileSite(payloads)) {
            site.look();
            tally.addAll(site.tally());
            System.out.printf("%d of them can be the name of an account%n", site.names());
        }
        return taken && tally.isClean();
    }

    /// From feeds and pages of publishers to the pages of a real server.
    private boolean throughFeeds(List<String> payloads) throws Exception {
        Path work = Files.createTempDirectory("daily8-hostile");
        Path data = work.resolve("data");
        try (HostileOrigin origin = new HostileOrigin(payloads)) {
            int acting = acting(origin, payloads.size());
            Path opml = Files.writeString(work.resolve("feeds.opml"), origin.opml());
            ServerProcess.word(data, "import", opml.toString());
            try (ServerProcess server = ServerProcess.start(data, Map.of());
                    Browsing browsing = new Browsing(server.address(), false)) {
                awaitTaken(server, origin.articles());
                List<JsonNode> articles = articles(server);
                int fetched = 0;
                for (JsonNode article : articles) {
                    boolean whole = !article.path("url").asString("").contains("/page/");
                    if (whole || fetched++ % FETCHED == 0) {
                        visit(browsing, "/en/article/" + article.get("id").asString());
                    }
                }
                walkLists(browsing);
                System.out.printf("%d articles of feeds and pages%n", articles.size());
                return acting > 0 && articles.size() >= origin.articles();
            }
        } finally {
            discard(work);
        }
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// How many of some, evenly taken, show themselves with nothing in between: else it would prove
    /// nothing.
    private static int acting(HostileOrigin origin, int payloads) {
        int step = Math.max(1, payloads / BARE);
        int tried = 0;
        int acting = 0;
        try (Browsing bare = new Browsing(origin.address(), true)) {
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

    private static List<JsonNode> articles(ServerProcess server)
            throws IOException, InterruptedException {
        List<JsonNode> articles = new ArrayList<>();
        String before = "";
        do {
            JsonNode list =
                    JsonMapper.shared()
                            .readTree(server.get("/api/v1/articles?limit=50" + before).body());
            list.get("articles").forEach(articles::add);
            before = "&before=" + Tally.encoded(list.path("next").asString(""));
        } while (!before.equals("&before="));
        return articles;
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
        tally.visited();
        browsing.visit(path).forEach(fault -> tally.fault(path + ": " + fault));
    }
}
