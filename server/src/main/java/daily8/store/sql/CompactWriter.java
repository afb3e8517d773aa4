package daily8.store.sql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/// Writes numbers in as many bytes as they need, seven bits each; texts as UTF-8 and lists by their
/// length first. Read by [CompactReader].
final class CompactWriter {
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);

    void number(int number) {
        int rest = number;
        while (rest >>> 7 != 0) {
            out.write((rest & (MORE - 1)) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    /// From one position to another.
    void range(int start, int end) {
        number(start);
        number(end - start);
    }

    <T> void list(List<T> values, BiConsumer<CompactWriter, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
