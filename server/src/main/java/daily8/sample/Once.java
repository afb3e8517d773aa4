package daily8.sample;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, once. Thread-safe.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made != null) {
            return made;
        }
        making.lock();
        try {
            T now = value;
            if (now == null) {
                now = maker.get();
                value = now;
            }
            return now;
        } finally {
            making.unlock();
        }
    }
}
