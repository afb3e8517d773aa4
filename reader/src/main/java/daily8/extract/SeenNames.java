package daily8.extract;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Remembers what was read out of class names: a page repeats its names, and a site its pages'
/// names, so that few are ever taken apart.
///
/// Bounded; a new name takes the place of an old one. Thread-safe.
final class SeenNames {
    private record Seen(int hash, String value, int found) {}

    /// Pages have about 500 different values.
    private static final int SIZE = 4_096;

    private final AtomicReferenceArray<@Nullable Seen> places = new AtomicReferenceArray<>(SIZE);
    private final ToIntFunction<String> reader;

    SeenNames(ToIntFunction<String> reader) {
        this.reader = reader;
    }

    int in(String value) {
        int hash = value.hashCode();
        int place = hash & (SIZE - 1);
        Seen seen = places.get(place);
        if (seen != null && seen.hash() == hash && seen.value().equals(value)) {
            return seen.found();
        }
        int found = reader.applyAsInt(value);
        places.set(place, new Seen(hash, value, found));
        return found;
    }
}
