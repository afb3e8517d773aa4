package daily8.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The system's own Chromium, headless. A machine without one skips the test and says so; under
/// `CI=true` that is a failure.
public final class Chromium implements AutoCloseable {
    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /// Runs as root in a container, with little shared memory, and asks nobody on the web.
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(ARGUMENTS));
    }

    public static Chromium start() {
        Optional<Chromium> chromium = startIfPresent();
        if (chromium.isEmpty() && !"true".equals(System.getenv("CI"))) {
            String reason = "skipped: this machine has no Chromium (Debian: apt install chromium)";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return chromium.orElseThrow(
                () -> new IllegalStateException("CI needs a Chromium and has none"));
    }

    /// For whoever is no test.
    public static Optional<Chromium> startIfPresent() {
        return find().map(Chromium::new);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        String chosen = System.getenv().getOrDefault("DAILY8_TEST_CHROMIUM", "");
        return Stream.concat(Stream.of(chosen), USUAL_PLACES.stream())
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
