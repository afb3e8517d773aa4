package daily8.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Lighthouse says of the front, an article and a story of the sample edition, on the phone
/// that it simulates: speed, accessibility, good practices.
///
/// Needs Node and Debian's Chromium; `npm` brings Lighthouse into `lab/target` once.
final class Lighthouse implements Experiment {
    private static final Map<String, Double> LEAST =
            Map.of("performance", 0.95, "accessibility", 1.0, "best-practices", 1.0);

    private static final Duration UNDERSTOOD_WITHIN = Duration.ofMinutes(3);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Override
    public String word() {
        return "lighthouse";
    }

    @Override
    public String purpose() {
        return "Lighthouse on front, article and story: [--url http://localhost:8080] [--modules DIR]";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        Path modules = options.isGiven("modules") ? options.folder("modules") : installed();
        if (options.isGiven("url")) {
            return judged(options.text("url", ""), modules);
        }
        Path data = Files.createTempDirectory("daily8-lighthouse").resolve("data");
        List<String> sample = List.of("--offline", "--no-catalogue");
        try (ServerProcess server = ServerProcess.start(data, sample, Map.of())) {
            awaitEdition(server);
            return judged(server.address(), modules);
        }
    }

    private static Path installed() throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("daily8.root", ".")).resolve("lab/target/npm");
        Path modules = folder.resolve("node_modules");
        if (!Files.exists(modules.resolve("lighthouse"))) {
            Files.createDirectories(folder);
            run(
                    Duration.ofMinutes(5),
                    List.of("npm", "install", "--prefix", folder.toString(), "lighthouse"));
        }
        return modules;
    }

    private static void awaitEdition(ServerProcess server) throws Exception {
        long end = System.nanoTime() + UNDERSTOOD_WITHIN.toNanos();
        while (!server.get("/en/").body().contains("data-edition")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no edition was made");
            }
            Thread.sleep(1_000);
        }
    }

    private static boolean judged(String site, Path modules) throws Exception {
        String story = Jsoup.connect(site + "/en/").get().select(".lead h2 a").attr("abs:href");
        String article =
                Jsoup.connect(story)
                        .get()
                        .select(".river .pictured h3 a, .river h3 a")
                        .attr("abs:href");
        boolean good = true;
        for (String page : List.of(site + "/en/", article, story)) {
            good &= judge(page, modules);
        }
        return good;
    }

    private static boolean judge(String page, Path modules)
            throws IOException, InterruptedException {
        Path report = Files.createTempFile("lighthouse", ".json");
        run(
                Duration.ofMinutes(3),
                List.of(
                        "env",
                        "CHROME_PATH=" + CHROMIUM,
                        "node",
                        modules.resolve("lighthouse/cli/index.js").toString(),
                        page,
                        "--quiet",
                        "--only-categories=" + String.join(",", LEAST.keySet()),
                        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
                        "--output=json",
                        "--output-path=" + report));
        JsonNode found = JsonMapper.shared().readTree(Files.readString(report));
        boolean good = true;
        System.out.println(page);
        for (Map.Entry<String, Double> least : LEAST.entrySet()) {
            JsonNode category = found.at("/categories/" + least.getKey());
            double score = category.get("score").asDouble();
            good &= score >= least.getValue();
            System.out.printf("  %-15s %.0f%n", least.getKey(), 100 * score);
            tellFaults(category, found);
        }
        return good;
    }

    private static void tellFaults(JsonNode category, JsonNode found) {
        for (JsonNode audit : category.get("auditRefs")) {
            JsonNode result = found.at("/audits").get(audit.get("id").asString());
            JsonNode score = result.get("score");
            if (audit.get("weight").asDouble() > 0 && score.isNumber() && score.asDouble() < 0.9) {
                System.out.printf(
                        "    %.2f %s %s%n",
                        score.asDouble(),
                        result.get("title").asString(),
                        result.path("displayValue").asString(""));
            }
        }
    }

    private static void run(Duration limit, List<String> command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("took too long: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }
}
