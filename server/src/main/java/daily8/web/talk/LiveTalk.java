package daily8.web.talk;

import daily8.comment.Conversations;
import daily8.comment.Conversations.Pulse;
import daily8.model.ArticleId;
import daily8.web.guard.Standing;
import daily8.web.words.Messages;
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

/// Tells those who have a conversation open that it has grown, as server-sent events named `talk`
/// with the words of an offer to show what is new: a page never moves by itself. Ends with the
/// session that it was opened in. Thread-safe.
final class LiveTalk implements AutoCloseable {
    /// Each costs one question to an index every few seconds, and a virtual thread.
    private static final int READERS = 500;

    private static final Duration BEAT = Duration.ofSeconds(2);

    /// A reader who went is noticed only by writing.
    private static final int BEATS_SILENT = 10;

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Conversations conversations;
    private final Semaphore seats = new Semaphore(READERS);
    private final CountDownLatch closed = new CountDownLatch(1);

    LiveTalk(Conversations conversations) {
        this.conversations = conversations;
    }

    /// `have` comments stand on the page that asks.
    void follow(Context ctx, ArticleId article, int have, Messages words, Standing standing) {
        ctx.contentType("text/event-stream; charset=utf-8");
        ctx.header("Cache-Control", "no-store").header("X-Accel-Buffering", "no");
        if (!ctx.method().equals(HandlerType.GET)) {
            return;
        }
        if (!seats.tryAcquire()) {
            throw new ServiceUnavailableResponse();
        }
        try {
            run(article, have, words, standing, ctx.res().getOutputStream());
        } catch (IOException e) {
            // The reader has gone: there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private void run(
            ArticleId article, int have, Messages words, Standing standing, OutputStream out)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        Pulse sent = new Pulse(-1, 0);
        for (int beat = 0; System.nanoTime() < end && !standing.isOver(); beat++) {
            Pulse now = conversations.pulse(article);
            if (!now.equals(sent) || beat % BEATS_SILENT == 0) {
                int more = now.comments() - have;
                String offer = more > 0 ? words.count("comments.new", more) : "";
                out.write(
                        ("event: talk\ndata: " + offer + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                sent = now;
            }
            if (closed.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
