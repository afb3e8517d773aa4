package daily8;

import daily8.base.net.GuardedHttp;
import daily8.base.net.InProcessOrigin;
import daily8.base.net.Limits;
import daily8.base.settings.Values;
import daily8.base.time.SiteClock;
import daily8.cli.Command;
import daily8.cli.Terminal;
import daily8.model.Article;
import daily8.store.ArticleQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the start-up cache is made from: a short life of a site with the sample edition, and one of
/// a site to which many feeds are given at once, each in a folder of its own.
///
/// The cache keeps which classes are loaded; the second life is there for code that must be fast
/// from the start, when an operator brings the feeds of years.
final class WarmUp implements Command {
    private static final List<String> PAGES =
            List.of(
                    "/en/",
                    "/ar/",
                    "/en/search?q=bridge",
                    "/en/status",
                    "/en/feeds",
                    "/api/v1/articles?limit=50",
                    "/api/v1/search?q=bridge",
                    "/api/v1/status");

    /// For the sample's feeds and pages to come in; what has not come by then is not needed.
    private static final Duration SETTLE = Duration.ofSeconds(4);

    /// 450 articles: each kind of feed, and every step at work on many at once.
    private static final int FEEDS = 15;

    /// On a machine that is busy with other things.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration LOOK = Duration.ofMillis(500);

    @Override
    public String word() {
        return "warm-up";
    }

    @Override
    public String purpose() {
        return "makes the start-up cache (the build runs it)";
    }

    @Override
    public String help() {
        return "daily8 warm-up\n\nLives some seconds on empty folders; keeps nothing.\n";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        try {
            Path folder = Files.createTempDirectory("daily8-warm-up");
            try {
                burst(folder.resolve("burst"), sample(folder.resolve("sample")));
            } finally {
                DataFolder.removeTree(folder);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /// Returns the newest articles of the sample edition.
    private static List<Article> sample(Path folder) throws InterruptedException {
        SiteServer server = Wiring.site(settings(folder, Map.of("offline", "true")));
        server.start();
        try (GuardedHttp visitor = visitor(server)) {
            for (int round = 0; round < 4; round++) {
                Thread.sleep(SETTLE.dividedBy(4));
                readPages(visitor, server);
            }
            return server.store().articles().newest(ArticleQuery.newest(ArticleQuery.MAX_LIMIT));
        } finally {
            server.stop();
        }
    }

    /// Many feeds at once, then a round in which nothing changed.
    private static void burst(Path folder, List<Article> texts)
            throws IOException, InterruptedException {
        Settings settings = settings(folder, Map.of("no-sample", "true", "no-catalogue", "true"));
        try (WarmUpOrigin origin = WarmUpOrigin.start(texts, FEEDS)) {
            try (OpenInstallation installation = OpenInstallation.open(settings)) {
                installation.desk().importOpml(origin.opml().getBytes(StandardCharsets.UTF_8));
            }
            SiteServer server = Wiring.site(settings);
            server.start();
            try (GuardedHttp visitor = visitor(server)) {
                long end = System.nanoTime() + PATIENCE.toNanos();
                while (isBusy(server) && System.nanoTime() < end) {
                    Thread.sleep(LOOK);
                    readPages(visitor, server);
                }
                server.store().feeds().makeAllDue(server.clock().instant());
                server.pipeline().wake();
                while (isBusy(server) && System.nanoTime() < end) {
                    Thread.sleep(LOOK);
                }
                readPages(visitor, server);
            } finally {
                server.stop();
            }
        }
    }

    private static boolean isBusy(SiteServer server) {
        return server.store().counts().totals(server.clock().instant()).feedsDue() > 0
                || server.store().outbox().last() > server.log().now().indexPosition();
    }

    private static Settings settings(Path folder, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("data", folder.toString());
        values.put("port", "0");
        values.put("allow-networks", "127.0.0.0/8");
        return new Settings(new Values(values));
    }

    private static GuardedHttp visitor(SiteServer server) {
        return Wiring.wayOut(server.settings(), InProcessOrigin.NONE, SiteClock.system()).http();
    }

    private static void readPages(GuardedHttp visitor, SiteServer server) {
        for (String page : PAGES) {
            URI url = URI.create("http://127.0.0.1:" + server.site().port() + page);
            visitor.get(url, Map.of(), Limits.DOCUMENT);
        }
    }
}
