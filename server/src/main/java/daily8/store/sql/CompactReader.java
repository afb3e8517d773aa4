package daily8.store.sql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what [CompactWriter] wrote, and what earlier versions did, whose numbers take four bytes.
///
/// Damaged bytes make it throw a `BufferUnderflowException` or an `IllegalArgumentException`.
final class CompactReader {
    private static final int MORE = 0x80;

    private final ByteBuffer in;
    private final boolean wide;

    private CompactReader(ByteBuffer in, boolean wide) {
        this.in = in;
        this.wide = wide;
    }

    CompactReader(byte[] bytes) {
        this(ByteBuffer.wrap(bytes), false);
    }

    /// The rest, with numbers of four bytes.
    CompactReader wide() {
        return new CompactReader(in, true);
    }

    int number() {
        if (wide) {
            return in.getInt();
        }
        int number = 0;
        int shift = 0;
        byte next = in.get();
        for (; (next & MORE) != 0; next = in.get()) {
            number |= (next & (MORE - 1)) << shift;
            shift += 7;
        }
        return number | (next << shift);
    }

    boolean flag() {
        return in.get() != 0;
    }

    double floating() {
        return in.getDouble();
    }

    float shortFloating() {
        return in.getFloat();
    }

    /// Where a range ends that began at `start`: kept as its length, earlier as the end itself.
    int end(int start) {
        return wide ? in.getInt() : start + number();
    }

    String text() {
        int length = number();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Function<CompactReader, T> each) {
        List<T> values = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            values.add(each.apply(this));
        }
        return values;
    }
}
