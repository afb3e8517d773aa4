package daily8.store.sql;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Compresses texts for keeping: Zstandard (docs/decisions/0004-zstandard-for-texts.md), against
/// the newest [Dictionary] of the site once there is one; what repeats a text that is kept already,
/// against that text. The first byte names the way, so that another may follow. Thread-safe.
final class Packing {
    private static final byte ZSTD = 1;
    private static final byte ZSTD_AGAINST = 2;
    private static final byte ZSTD_DICTIONARY = 3;
    private static final int LEVEL = 1;

    /// Level 3 keeps what is found out of an article in 408 bytes (400 articles); faster levels
    /// find the same sentences less well.
    private static final int LEVEL_AGAINST = 3;

    /// An article is cut long before; a damaged length must not ask for gigabytes.
    private static final int MAX_BYTES = 64 << 20;

    private final Pool<ZstdCompressCtx> packers =
            new Pool<>(() -> new ZstdCompressCtx().setLevel(LEVEL));

    private final Pool<ZstdDecompressCtx> unpackers = new Pool<>(ZstdDecompressCtx::new);
    private final Pool<ZstdDecompressCtx> unpackersAgainst = new Pool<>(ZstdDecompressCtx::new);

    private final Supplier<List<Dictionary>> load;
    private final Map<Byte, Dictionary> dictionaries = new ConcurrentHashMap<>();
    private volatile @Nullable Dictionary newest;

    /// `load` brings all dictionaries that are kept, the newest last; asked when one is met that is
    /// not known yet: another process may have made it.
    Packing(Supplier<List<Dictionary>> load) {
        this.load = load;
    }

    /// Later texts are packed against this one.
    void use(Dictionary dictionary) {
        dictionaries.put(dictionary.number(), dictionary);
        newest = dictionary;
    }

    byte[] pack(byte[] plain) {
        Dictionary words = newest;
        if (words != null) {
            byte[] packed = room(2, plain);
            packed[0] = ZSTD_DICTIONARY;
            packed[1] = words.number();
            return Arrays.copyOf(packed, 2 + words.pack(plain, packed, 2));
        }
        return packers.use(context -> pack(ZSTD, context, plain));
    }

    /// What has much in common with `text`, which [#unpack(byte\[\], byte\[\])] has to be given
    /// again.
    byte[] pack(byte[] plain, byte[] text) {
        try (ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL_AGAINST)) {
            return pack(ZSTD_AGAINST, context.loadDict(text), plain);
        }
    }

    private static byte[] pack(byte way, ZstdCompressCtx context, byte[] plain) {
        byte[] packed = room(1, plain);
        packed[0] = way;
        int length =
                context.compressByteArray(packed, 1, packed.length - 1, plain, 0, plain.length);
        return Arrays.copyOf(packed, 1 + length);
    }

    private static byte[] room(int head, byte[] plain) {
        return new byte[head + (int) Zstd.compressBound(plain.length)];
    }

    /// What was packed against `text`; or without any, as earlier versions did.
    byte[] unpack(byte[] packed, byte[] text) {
        if (packed.length == 0 || packed[0] != ZSTD_AGAINST) {
            return unpack(packed);
        }
        try {
            return unpackersAgainst.use(context -> unpacked(context.loadDict(text), packed, 1));
        } catch (ZstdException e) {
            throw damaged(e);
        }
    }

    byte[] unpack(byte[] packed) {
        if (packed.length <= 2) {
            throw damaged(new IllegalArgumentException("no packed text"));
        }
        try {
            return switch (packed[0]) {
                case ZSTD -> unpackers.use(context -> unpacked(context, packed, 1));
                case ZSTD_DICTIONARY -> dictionary(packed[1]).unpack(packed, 2);
                default -> throw damaged(new IllegalArgumentException("packed another way"));
            };
        } catch (ZstdException e) {
            throw damaged(e);
        }
    }

    /// What stands from `from` on.
    static byte[] unpacked(ZstdDecompressCtx context, byte[] packed, int from) {
        byte[] plain = new byte[plainLength(packed, from)];
        context.decompressByteArray(plain, 0, plain.length, packed, from, packed.length - from);
        return plain;
    }

    private static int plainLength(byte[] packed, int from) {
        long length = Zstd.getFrameContentSize(packed, from, packed.length - from);
        if (length < 0 || length > MAX_BYTES) {
            throw damaged(new IllegalArgumentException("no packed text"));
        }
        return (int) length;
    }

    private Dictionary dictionary(byte number) {
        Dictionary known = dictionaries.get(number);
        if (known == null) {
            load.get().forEach(this::use);
            known = dictionaries.get(number);
        }
        if (known == null) {
            throw damaged(new IllegalArgumentException("dictionary " + number + " is missing"));
        }
        return known;
    }

    private static StoreException damaged(Exception cause) {
        return new StoreException(Reason.CORRUPT, "a kept text can't be unpacked", cause);
    }
}
