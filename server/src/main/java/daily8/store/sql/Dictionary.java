package daily8.store.sql;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdDictTrainer;
import java.util.List;

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
    private final Pool<ZstdCompressCtx> packers = new Pool<>(this::packer);
    private final Pool<ZstdDecompressCtx> unpackers = new Pool<>(this::unpacker);

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
        return packers.use(context ->
                context.compressByteArray(
                        packed, from, packed.length - from, plain, 0, plain.length));
    }

    /// The number is kept by us, in a byte; Zstandard's own takes four.
    private ZstdCompressCtx packer() {
        return new ZstdCompressCtx().setLevel(LEVEL).setDictID(false).loadDict(forPacking);
    }

    private ZstdDecompressCtx unpacker() {
        return new ZstdDecompressCtx().loadDict(forUnpacking);
    }

    byte[] unpack(byte[] packed, int from) {
        return unpackers.use(context -> Packing.unpacked(context, packed, from));
    }
}
