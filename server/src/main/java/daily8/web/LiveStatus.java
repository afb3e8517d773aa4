package daily8.web;

import daily8.reading.PollingStatus;
import daily8.reading.StatusPage;
import daily8.reading.StatusPages;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Sends the moving part of the status page to those who have it open, whenever it changed.
///
/// At most [#READERS] at once; a stream ends after [#AT_MOST] and the browser comes back. One
/// virtual thread a reader. Thread-safe.
final class LiveStatus implements AutoCloseable {
    /// More than an operator has windows.
    private static final int READERS = 50;

    private static final Duration BEAT = Duration.ofSeconds(1);

    /// Times such as "a minute ago" grow old, and a dead line is noticed only by writing to it.
    private static final int BEATS_UNCHANGED = 15;

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final StatusPages pages;
    private final PageRenderer renderer;
    private final Semaphore seats = new Semaphore(READERS);
    private volatile boolean closed;

    LiveStatus(StatusPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    void follow(SseClient client, UiLanguage language) {
        if (!seats.tryAcquire()) {
            client.close();
            return;
        }
        client.keepAlive();
        Frame frame = renderer.frame(client.ctx(), language);
        Thread.ofVirtual().name("status-live").start(() -> run(client, frame));
    }

    private void run(SseClient client, Frame frame) {
        try {
            long end = System.nanoTime() + AT_MOST.toNanos();
            @Nullable PollingStatus sent = null;
            for (int beat = 0; System.nanoTime() < end && isOpen(client); beat++) {
                StatusPage page = pages.now();
                if (!page.polling().equals(sent) || beat % BEATS_UNCHANGED == 0) {
                    client.sendEvent("status", fragment(frame, page));
                    sent = page.polling();
                }
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
            client.close();
        }
    }

    private boolean isOpen(SseClient client) {
        return !closed && !client.terminated();
    }

    private String fragment(Frame frame, StatusPage page) {
        byte[] html = renderer.write("part/polling.jte", renderer.renewed(frame), page);
        return new String(html, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
    }
}
