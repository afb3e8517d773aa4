package daily8.ai;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An embedder that is loaded when it is first asked for more than its fingerprint: a model takes
/// half a second that no start has to spare, and 100 MB that a site at rest does not need.
public final class LateEmbedder implements Embedder {
    private final String fingerprint;
    private final Supplier<Embedder> loading;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Embedder loaded;

    /// `fingerprint` is what the embedder will say once it is loaded, if it can be.
    public LateEmbedder(String fingerprint, Supplier<Embedder> loading) {
        this.fingerprint = fingerprint;
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
        Embedder known = loaded;
        return known == null ? fingerprint : known.fingerprint();
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
