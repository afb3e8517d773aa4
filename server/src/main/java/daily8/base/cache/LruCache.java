package daily8.base.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The entries that were used last, `most` of them. Thread-safe.
public final class LruCache<K, V> {
    private final Map<K, V> entries;

    public LruCache(int most) {
        this.entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    public synchronized void clear() {
        entries.clear();
    }

    /// Makes what is missing, while others go on: two who ask at once may both make it.
    public V get(K key, Function<? super K, ? extends V> make) {
        Optional<V> known = get(key);
        if (known.isPresent()) {
            return known.get();
        }
        V made = make.apply(key);
        put(key, made);
        return made;
    }
}
