package daily8.ai;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An embedder that is loaded when it is first asked for more than its fingerprint, and put away
/// when nobody asked it for a while: a model takes half a second that no start has to spare, and
/// 100 MB that a site at rest does not need. What can't be closed stays. Thread-safe.
public final class LateEmbedder implements Embedder {
    private final String fingerprint;
    private final Supplier<Embedder> loading;
    private final Duration rest;
    private final LongSupplier nanoTime;
    private final Runnable whenAway;

    /// Shared by those who ask; alone is who loads or puts away.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile @Nullable Embedder loaded;
    private volatile @Nullable Set<String> languages;
    private volatile long askedAt;

    /// `fingerprint` is what the embedder will say once it is loaded, if it can be; `rest` how long
    /// it may stay unasked; `whenAway` runs each time it was put away.
    public LateEmbedder(
            String fingerprint,
            Supplier<Embedder> loading,
            Duration rest,
            LongSupplier nanoTime,
            Runnable whenAway) {
        this.fingerprint = fingerprint;
        this.loading = loading;
        this.rest = rest;
        this.nanoTime = nanoTime;
        this.whenAway = whenAway;
    }

    @Override
    public String fingerprint() {
        Embedder known = loaded;
        return known == null ? fingerprint : known.fingerprint();
    }

    /// Told without the model once it was there.
    @Override
    public Set<String> languages() {
        Set<String> known = languages;
        return known != null ? known : load().languages();
    }

    @Override
    public Embedding embed(String text) {
        while (true) {
            askedAt = nanoTime.getAsLong();
            lock.readLock().lock();
            try {
                Embedder ready = loaded;
                if (ready != null) {
                    return ready.embed(text);
                }
            } finally {
                askedAt = nanoTime.getAsLong();
                lock.readLock().unlock();
            }
            load();
        }
    }

    private Embedder load() {
        lock.writeLock().lock();
        try {
            Embedder ready = loaded;
            if (ready == null) {
                ready = loading.get();
                languages = ready.languages();
                loaded = ready;
                askedAt = nanoTime.getAsLong();
                if (ready instanceof LoadedModel) {
                    Thread.ofPlatform().name("model-rest").daemon().start(this::watch);
                }
            }
            return ready;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void watch() {
        try {
            Duration left = rest;
            while (!left.isZero()) {
                Thread.sleep(left);
                left = putAwayAtRest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Puts the model away where nobody asked it for long enough; returns how long it may stay yet,
    /// zero where it is away.
    Duration putAwayAtRest() {
        lock.writeLock().lock();
        try {
            Duration left = rest.minusNanos(nanoTime.getAsLong() - askedAt);
            if (left.isPositive()) {
                return left;
            }
            if (loaded instanceof LoadedModel model) {
                loaded = null;
                model.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
        whenAway.run();
        return Duration.ZERO;
    }
}
