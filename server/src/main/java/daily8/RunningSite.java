package daily8;

import daily8.base.settings.Values;
import daily8.cli.Terminal;
import daily8.web.WebSettings;
import java.util.concurrent.CountDownLatch;

/// Serves a site until the process is told to stop.
final class RunningSite {
    private RunningSite() {}

    static void serve(Values values, Terminal terminal) {
        Settings settings = new Settings(values);
        SiteServer server = Wiring.site(settings);
        server.start();
        // Told to stop, we end in order and with status 0: that is what was asked for (F24).
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("stop")
                                .unstarted(() -> {
                                    server.stop();
                                    Runtime.getRuntime().halt(0);
                                }));
        if (settings.has(Settings.Role.WEB)) {
            tell(settings.web(), server.site().port(), terminal);
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(WebSettings web, int port, Terminal terminal) {
        terminal.out().println("http://localhost:" + port);
        terminal.out().flush();
        terminal.err()
                .println(
                        "From another machine, feeds are managed after opening once: "
                                + web.absolute("/en/feeds?token=" + web.operatorToken()));
    }
}
