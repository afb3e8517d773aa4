package daily8.feed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Names already seen, found by the characters of the document without a string made for each: a
/// feed writes the same twenty names thousands of times.
final class NameCache {
    /// A name as written, as it is known here, and its last part.
    record Name(String written, String canonical, String local) {}

    private static final int SLOTS = 512;

    /// Beyond this a document invents names; they are then resolved each time.
    private static final int MOST = 384;

    private final @Nullable Name[] slots = new @Nullable Name[SLOTS];
    private int size;

    @Nullable Name find(String text, int from, int to) {
        for (int slot = hash(text, from, to); ; slot = (slot + 1) & (SLOTS - 1)) {
            Name name = slots[slot];
            if (name == null) {
                return null;
            }
            String written = name.written();
            if (written.length() == to - from && text.startsWith(written, from)) {
                return name;
            }
        }
    }

    void add(Name name) {
        if (size >= MOST) {
            return;
        }
        int slot = hash(name.written(), 0, name.written().length());
        while (slots[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = name;
        size++;
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(slots, null);
            size = 0;
        }
    }

    private static int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 9)) & (SLOTS - 1);
    }
}
