package daily8.store.sql;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Compresses texts for keeping: Zstandard, level 1 (docs/decisions/0004-zstandard-for-texts.md).
/// The first byte names the way, so that another may follow. Thread-safe.
final class Packing {
    private static final byte ZSTD = 1;
    private static final int LEVEL = 1;

    /// An article is cut long before; a damaged length must not ask for gigabytes.
    private static final int MAX_BYTES = 64 << 20;

    /// Contexts hold native memory and take longer to make than to use: as many as are ever used at
    /// once.
    private static final ConcurrentLinkedQueue<ZstdCompressCtx> PACKERS =
            new ConcurrentLinkedQueue<>();

    private static final ConcurrentLinkedQueue<ZstdDecompressCtx> UNPACKERS =
            new ConcurrentLinkedQueue<>();

    private Packing() {}

    static byte[] pack(byte[] plain) {
        ZstdCompressCtx idle = PACKERS.poll();
        ZstdCompressCtx context = idle != null ? idle : new ZstdCompressCtx().setLevel(LEVEL);
        try {
            byte[] packed = new byte[1 + (int) Zstd.compressBound(plain.length)];
            packed[0] = ZSTD;
            int length =
                    context.compressByteArray(packed, 1, packed.length - 1, plain, 0, plain.length);
            return Arrays.copyOf(packed, 1 + length);
        } finally {
            PACKERS.add(context);
        }
    }

    static byte[] unpack(byte[] packed) {
        long length =
                packed.length > 1 && packed[0] == ZSTD
                        ? Zstd.getFrameContentSize(packed, 1, packed.length - 1)
                        : -1;
        if (length < 0 || length > MAX_BYTES) {
            throw damaged(new IllegalArgumentException("no packed text"));
        }
        ZstdDecompressCtx idle = UNPACKERS.poll();
        ZstdDecompressCtx context = idle != null ? idle : new ZstdDecompressCtx();
        try {
            byte[] plain = new byte[(int) length];
            context.decompressByteArray(plain, 0, plain.length, packed, 1, packed.length - 1);
            return plain;
        } catch (ZstdException e) {
            throw damaged(e);
        } finally {
            UNPACKERS.add(context);
        }
    }

    private static StoreException damaged(Exception cause) {
        return new StoreException(Reason.CORRUPT, "a kept text can't be unpacked", cause);
    }
}
