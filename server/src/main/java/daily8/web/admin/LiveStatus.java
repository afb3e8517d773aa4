package daily8.web.admin;

import daily8.reading.StatusPage;
import daily8.reading.StatusPages;
import daily8.web.frame.Frame;
import daily8.web.frame.PageRenderer;
import daily8.web.guard.Standing;
import daily8.web.words.UiLanguage;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Sends the moving part of the status page to those who have it open, whenever it changed, as
/// server-sent events.
///
/// At most [#READERS] at once; a stream ends after [#AT_MOST] and the browser comes back. Each
/// stays in the virtual thread of its request, and ends with the session that it was opened in.
/// Thread-safe.
final class LiveStatus implements AutoCloseable {
    /// More than an operator has windows.
    private static final int READERS = 50;

    private static final Duration BEAT = Duration.ofSeconds(1);

    /// Times such as "a minute ago" grow old, and a reader who went is noticed only by writing.
    private static final int BEATS_UNCHANGED = 15;

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final StatusPages pages;
    private final PageRenderer renderer;
    private final Semaphore seats = new Semaphore(READERS);
    private final CountDownLatch closed = new CountDownLatch(1);

    LiveStatus(StatusPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    void follow(Context ctx, UiLanguage language) {
        ctx.contentType("text/event-stream; charset=utf-8");
        ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
        if (!ctx.method().equals(HandlerType.GET)) {
            return;
        }
        if (!seats.tryAcquire()) {
            throw new ServiceUnavailableResponse();
        }
        try {
            run(
                    renderer.frame(ctx, language),
                    renderer.viewers().standing(ctx),
                    ctx.res().getOutputStream());
        } catch (IOException e) {
            // The reader has gone: there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private void run(Frame frame, Standing standing, OutputStream out)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        @Nullable StatusPage sent = null;
        for (int beat = 0; System.nanoTime() < end && !standing.isOver(); beat++) {
            StatusPage page = pages.now();
            if (sent == null || isOther(page, sent) || beat % BEATS_UNCHANGED == 0) {
                out.write(event(frame, page));
                out.flush();
                sent = page;
            }
            if (closed.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private static boolean isOther(StatusPage page, StatusPage sent) {
        return !page.polling().equals(sent.polling()) || !page.totals().equals(sent.totals());
    }

    private byte[] event(Frame frame, StatusPage page) {
        byte[] html = renderer.write("part/polling.jte", renderer.renewed(frame), page);
        StringBuilder event = new StringBuilder("event: status\n");
        new String(html, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> event.append("data: ").append(line).append('\n'));
        return event.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
