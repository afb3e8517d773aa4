package daily8.store.sql;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Compresses texts for keeping: Zstandard, level 1 (docs/decisions/0004-zstandard-for-texts.md);
/// what repeats a text that is kept already, against that text. The first byte names the way, so
/// that another may follow. Thread-safe.
final class Packing {
    private static final byte ZSTD = 1;
    private static final byte ZSTD_AGAINST = 2;
    private static final int LEVEL = 1;

    /// Level 3 keeps what is found out of an article in 408 bytes (400 articles); faster levels
    /// find the same sentences less well.
    private static final int LEVEL_AGAINST = 3;

    /// An article is cut long before; a damaged length must not ask for gigabytes.
    private static final int MAX_BYTES = 64 << 20;

    /// Contexts hold native memory and take longer to make than to use: as many as are ever used at
    /// once.
    private static final ConcurrentLinkedQueue<ZstdCompressCtx> PACKERS =
            new ConcurrentLinkedQueue<>();

    private static final ConcurrentLinkedQueue<ZstdDecompressCtx> UNPACKERS =
            new ConcurrentLinkedQueue<>();

    private static final ConcurrentLinkedQueue<ZstdDecompressCtx> UNPACKERS_AGAINST =
            new ConcurrentLinkedQueue<>();

    private Packing() {}

    static byte[] pack(byte[] plain) {
        ZstdCompressCtx idle = PACKERS.poll();
        ZstdCompressCtx context = idle != null ? idle : new ZstdCompressCtx().setLevel(LEVEL);
        try {
            return pack(ZSTD, context, plain);
        } finally {
            PACKERS.add(context);
        }
    }

    /// What has much in common with `text`, which [#unpack(byte\[\], byte\[\])] has to be given
    /// again.
    static byte[] pack(byte[] plain, byte[] text) {
        try (ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL_AGAINST)) {
            return pack(ZSTD_AGAINST, context.loadDict(text), plain);
        }
    }

    private static byte[] pack(byte way, ZstdCompressCtx context, byte[] plain) {
        byte[] packed = new byte[1 + (int) Zstd.compressBound(plain.length)];
        packed[0] = way;
        int length =
                context.compressByteArray(packed, 1, packed.length - 1, plain, 0, plain.length);
        return Arrays.copyOf(packed, 1 + length);
    }

    /// What was packed against `text`; or without any, as earlier versions did.
    static byte[] unpack(byte[] packed, byte[] text) {
        if (packed.length == 0 || packed[0] != ZSTD_AGAINST) {
            return unpack(packed);
        }
        byte[] plain = room(packed);
        ZstdDecompressCtx idle = UNPACKERS_AGAINST.poll();
        ZstdDecompressCtx context = idle != null ? idle : new ZstdDecompressCtx();
        try {
            context.loadDict(text)
                    .decompressByteArray(plain, 0, plain.length, packed, 1, packed.length - 1);
            return plain;
        } catch (ZstdException e) {
            throw damaged(e);
        } finally {
            UNPACKERS_AGAINST.add(context);
        }
    }

    private static byte[] room(byte[] packed) {
        long length = Zstd.getFrameContentSize(packed, 1, packed.length - 1);
        if (length < 0 || length > MAX_BYTES) {
            throw damaged(new IllegalArgumentException("no packed text"));
        }
        return new byte[(int) length];
    }

    static byte[] unpack(byte[] packed) {
        if (packed.length <= 1 || packed[0] != ZSTD) {
            throw damaged(new IllegalArgumentException("no packed text"));
        }
        byte[] plain = room(packed);
        ZstdDecompressCtx idle = UNPACKERS.poll();
        ZstdDecompressCtx context = idle != null ? idle : new ZstdDecompressCtx();
        try {
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
