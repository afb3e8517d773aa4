package daily8.store.sql;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdDictTrainer;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What texts of a site have in common, learned from some of them: texts of 2.6 kB packed against
/// it take 810 bytes instead of 1,174 (docs/decisions/0008-a-dictionary-of-the-sites-own.md).
/// Thread-safe.
final class Dictionary {
    /// A quarter of it costs 10 % more room; more is filled by hundreds of texts only.
    static final int BYTES = 32 << 10;

    /// As quick as level 1, and 7 % smaller (same decision).
    private static final int LEVEL = 3;

    private final byte number;
    private final ZstdDictCompress forPacking;
    private final ZstdDictDecompress forUnpacking;
    private final ConcurrentLinkedQueue<ZstdCompressCtx> packers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ZstdDecompressCtx> unpackers =
            new ConcurrentLinkedQueue<>();

    Dictionary(byte number, byte[] words) {
        this.number = number;
        this.forPacking = new ZstdDictCompress(words, LEVEL);
        this.forUnpacking = new ZstdDictDecompress(words);
    }

    /// Takes 50 ms for 200 texts.
    static byte[] learnedFrom(List<byte[]> texts) {
        int all = texts.stream().mapToInt(text -> text.length).sum();
        ZstdDictTrainer trainer = new ZstdDictTrainer(all, BYTES);
        texts.forEach(trainer::addSample);
        return trainer.trainSamples();
    }

    byte number() {
        return number;
    }

    /// Returns how many bytes it wrote from `from` on.
    int pack(byte[] plain, byte[] packed, int from) {
        ZstdCompressCtx idle = packers.poll();
        ZstdCompressCtx context = idle != null ? idle : packer();
        try {
            return context.compressByteArray(
                    packed, from, packed.length - from, plain, 0, plain.length);
        } finally {
            packers.add(context);
        }
    }

    /// The number is kept by us, in a byte; Zstandard's own takes four.
    private ZstdCompressCtx packer() {
        return new ZstdCompressCtx().setLevel(LEVEL).setDictID(false).loadDict(forPacking);
    }

    void unpack(byte[] packed, int from, byte[] plain) {
        ZstdDecompressCtx idle = unpackers.poll();
        ZstdDecompressCtx context =
                idle != null ? idle : new ZstdDecompressCtx().loadDict(forUnpacking);
        try {
            context.decompressByteArray(plain, 0, plain.length, packed, from, packed.length - from);
        } finally {
            unpackers.add(context);
        }
    }
}
