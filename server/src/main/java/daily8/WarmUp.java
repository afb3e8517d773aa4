package daily8;

import daily8.base.net.InProcessOrigin;
import daily8.base.net.Limits;
import daily8.base.settings.Values;
import daily8.base.time.SiteClock;
import daily8.cli.Command;
import daily8.cli.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A short life of a site with the sample edition in a folder of its own: what the start-up cache
/// is made from.
final class WarmUp implements Command {
    private static final List<String> PAGES =
            List.of(
                    "/en/",
                    "/ar/",
                    "/en/search?q=bridge",
                    "/en/status",
                    "/en/feeds",
                    "/api/v1/status");

    /// For the sample's feeds and pages to come in; what has not come by then is not needed.
    private static final long SETTLE_MILLIS = 4_000;

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
        return "daily8 warm-up\n\nLives a few seconds on an empty folder; keeps nothing.\n";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        try {
            Path folder = Files.createTempDirectory("daily8-warm-up");
            try {
                live(folder);
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

    private static void live(Path folder) throws InterruptedException {
        Settings settings =
                new Settings(
                        new Values(
                                Map.of(
                                        "data", folder.toString(),
                                        "port", "0",
                                        "offline", "true",
                                        "allow-networks", "127.0.0.0/8")));
        SiteServer server = Wiring.site(settings);
        server.start();
        Wiring.WayOut visitor = Wiring.wayOut(settings, InProcessOrigin.NONE, SiteClock.system());
        for (int round = 0; round < 4; round++) {
            Thread.sleep(SETTLE_MILLIS / 4);
            for (String page : PAGES) {
                URI url = URI.create("http://127.0.0.1:" + server.site().port() + page);
                visitor.http().get(url, Map.of(), Limits.DOCUMENT);
            }
        }
        visitor.http().close();
        server.stop();
    }
}
