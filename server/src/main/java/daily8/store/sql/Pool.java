package daily8.store.sql;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/// Things that hold native memory and take longer to make than to use: as many as are ever used at
/// once, kept. Thread-safe.
final class Pool<T> {
    private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> make;

    Pool(Supplier<T> make) {
        this.make = make;
    }

    <R> R use(Function<T, R> work) {
        T free = idle.poll();
        T used = free != null ? free : make.get();
        try {
            return work.apply(used);
        } finally {
            idle.add(used);
        }
    }
}
