package daily8.lab;

import com.microsoft.playwright.PlaywrightException;
import daily8.testing.Chromium;
import java.util.List;
import java.util.Map;

/// A [Watcher] in a Chromium of its own, opened again where the browser went down.
final class Browsing implements AutoCloseable {
    private final String origin;
    private final boolean held;
    private String session = "";
    private Chromium chromium;
    private Watcher watcher;

    /// `held` as of [Watcher].
    Browsing(String origin, boolean held) {
        this.origin = origin;
        this.held = held;
        this.chromium = open();
        this.watcher = new Watcher(chromium.browser(), origin, held);
    }

    /// What was seen there. A page that brings the browser down is tried once more: a machine short
    /// of memory does that too.
    List<String> visit(String path) {
        List<String> seen = watcher.visit(path);
        if (watcher.isGone()) {
            reopen();
            seen = watcher.visit(path);
        }
        return seen;
    }

    /// Clicks on everything of that kind, one after the other, and tells what was seen.
    List<String> open(String selector) {
        return watcher.open(selector);
    }

    List<String> send(Map<String, String> fields, String button) {
        return watcher.send(fields, button);
    }

    String text() {
        return watcher.text();
    }

    /// Goes on as whose session it is.
    void signIn(String code) {
        session = code;
        watcher.signIn(code);
    }

    List<String> links(String selector) {
        return watcher.links(selector);
    }

    /// With nothing that earlier pages left behind.
    void reopen() {
        if (watcher.isGone()) {
            close();
            chromium = open();
        } else {
            watcher.close();
        }
        watcher = new Watcher(chromium.browser(), origin, held);
        if (!session.isEmpty()) {
            watcher.signIn(session);
        }
    }

    private static Chromium open() {
        return Chromium.startIfPresent()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "this needs Chromium (Debian: apt install chromium)"));
    }

    @Override
    public void close() {
        try {
            chromium.close();
        } catch (PlaywrightException e) {
            // it is gone already
        }
    }
}
