package daily8;

import daily8.base.settings.Values;
import daily8.cli.Terminal;
import daily8.web.guard.WebSettings;
import java.util.concurrent.CountDownLatch;

/// Serves a site until the process is told to stop.
final class RunningSite {
    private final SiteServer server;
    private final Terminal terminal;
    private boolean started;

    private RunningSite(SiteServer server, Terminal terminal) {
        this.server = server;
        this.terminal = terminal;
    }

    static void serve(Values values, Terminal terminal) {
        RunningSite running = new RunningSite(Wiring.site(new Settings(values)), terminal);
        // Before the first request can be answered: whoever sees the site may tell it to stop.
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(running::stop));
        running.start();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void start() {
        server.start();
        if (server.settings().has(Settings.Role.WEB)) {
            tell(server.settings().web(), server.site().port());
        }
        started = true;
    }

    /// Told to stop, we end in order and with status 0: that is what was asked for (F24). A start
    /// under way is waited for; one that failed keeps its own status.
    private synchronized void stop() {
        if (started) {
            server.stop();
            Runtime.getRuntime().halt(0);
        }
    }

    private void tell(WebSettings web, int port) {
        terminal.out().println("http://localhost:" + port);
        terminal.out().flush();
        terminal.err()
                .println(
                        "From another machine, feeds are managed after opening once: "
                                + web.absolute("/en/feeds?token=" + web.operatorToken()));
    }
}
