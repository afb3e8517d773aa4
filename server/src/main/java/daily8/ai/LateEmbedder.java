package daily8.ai;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An embedder that is loaded when it is first asked: a model takes half a second that no start has
/// to spare.
public final class LateEmbedder implements Embedder {
    private final Supplier<Embedder> loading;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Embedder loaded;

    public LateEmbedder(Supplier<Embedder> loading) {
        this.loading = loading;
    }

    private Embedder embedder() {
        Embedder known = loaded;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            Embedder first = loaded;
            if (first == null) {
                first = loading.get();
                loaded = first;
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String fingerprint() {
        return embedder().fingerprint();
    }

    @Override
    public Set<String> languages() {
        return embedder().languages();
    }

    @Override
    public Embedding embed(String text) {
        return embedder().embed(text);
    }
}
