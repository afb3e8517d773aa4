package daily8.ai;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gives up on an embedder that is slow, so that a stuck model holds no article back. Its threads
/// are real ones, since a model in native code would hold the carriers of virtual ones. Closing
/// stops them, and closes the embedder unless one of them is stuck in it.
public final class TimedEmbedder implements LoadedModel {
    private final Embedder embedder;
    private final Duration limit;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("embed-", 0).factory());

    public TimedEmbedder(Embedder embedder, Duration limit) {
        this.embedder = embedder;
        this.limit = limit;
    }

    @Override
    public String fingerprint() {
        return embedder.fingerprint();
    }

    @Override
    public Set<String> languages() {
        return embedder.languages();
    }

    @Override
    public Embedding embed(String text) {
        Future<Embedding> answer = threads.submit(() -> embedder.embed(text));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new EmbedderException(
                    EmbedderException.Reason.SLOW, "no answer within " + limit, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbedderException(EmbedderException.Reason.FAILED, "interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EmbedderException known) {
                throw new EmbedderException(known.reason(), "the embedder failed", known);
            }
            throw new EmbedderException(EmbedderException.Reason.FAILED, "the embedder failed", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            boolean free = threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (free && embedder instanceof LoadedModel model) {
                model.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
