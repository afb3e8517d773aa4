package daily8.base.net;

import daily8.base.net.FetchResult.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Reads a body and decodes it, never more of it than the limits allow.
///
/// Stops at the bytes on the wire, the bytes decoded, the ratio between the two, and at a sender
/// that drips. Thread-safe.
final class BodyReader {
    /// What [#read] can decode, as a request says it.
    static final String ACCEPTED = "gzip, deflate, br";

    /// Deflate cannot do better than 1032:1, news text does about 4:1; feeds that repeat themselves
    /// a lot stay under 100:1.
    private static final int MAX_RATIO = 100;

    /// The ratio counts from here on: short bodies of spaces harm nobody.
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    /// Two codings at once exist in the wild by mistake (server and cache both compress).
    private static final int MAX_CODINGS = 2;

    private final int minimumBytesPerSecond;
    private final long graceNanos;

    BodyReader(NetSettings settings) {
        this.minimumBytesPerSecond = settings.minimumBytesPerSecond();
        this.graceNanos = settings.rateGrace().toNanos();
    }

    byte[] read(InputStream in, long announced, String codings, Limits limits) throws IOException {
        if (announced > limits.wireBytes()) {
            throw tooLarge(limits.wireBytes());
        }
        long start = System.nanoTime();
        MeteredStream wire =
                new MeteredStream(
                        in,
                        count -> {
                            if (count > limits.wireBytes()) {
                                throw tooLarge(limits.wireBytes());
                            }
                            checkRate(count, System.nanoTime() - start);
                        });
        List<String> applied = codings(codings);
        if (applied.isEmpty()) {
            return wire.readAllBytes();
        }
        InputStream decoded = wire;
        for (String coding : applied.reversed()) {
            decoded = bounded(decoder(coding, decoded), wire, limits);
        }
        byte[] body = decoded.readAllBytes();
        // what follows the packed data (a last chunk) must be read for the connection to be kept
        wire.transferTo(OutputStream.nullOutputStream());
        decoded.close();
        return body;
    }

    private void checkRate(long bytes, long nanos) throws IOException {
        double seconds = nanos / (double) Duration.ofSeconds(1).toNanos();
        if (nanos > graceNanos && bytes < minimumBytesPerSecond * seconds) {
            throw new BodyRefusedException(
                    Reason.TOO_SLOW,
                    "the answer came slower than " + minimumBytesPerSecond + " bytes a second");
        }
    }

    private static InputStream bounded(InputStream in, MeteredStream wire, Limits limits) {
        return new MeteredStream(
                in,
                count -> {
                    if (count > limits.bodyBytes()) {
                        throw tooLarge(limits.bodyBytes());
                    }
                    if (count > RATIO_COUNTS_FROM && count > MAX_RATIO * wire.count()) {
                        throw new BodyRefusedException(
                                Reason.TOO_LARGE,
                                "the answer unpacks to more than " + MAX_RATIO + " times its size");
                    }
                });
    }

    private static List<String> codings(String header) throws IOException {
        List<String> codings = new ArrayList<>();
        for (String part : Arrays.asList(header.split(",", -1))) {
            String coding = part.strip().toLowerCase(Locale.ROOT);
            if (!coding.isEmpty() && !coding.equals("identity")) {
                codings.add(coding);
            }
        }
        if (codings.size() > MAX_CODINGS) {
            throw new BodyRefusedException(
                    Reason.PROTOCOL, "the answer is packed more than " + MAX_CODINGS + " times");
        }
        return codings;
    }

    private static InputStream decoder(String coding, InputStream in) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, 8192);
            case "deflate" -> inflater(in);
            case "br" -> new BrotliInputStream(in);
            default ->
                    throw new BodyRefusedException(
                            Reason.PROTOCOL, "the answer is packed in a way that we cannot unpack");
        };
    }

    /// "deflate" means zlib's format, but some servers send the bare one: zlib's first byte names
    /// the method 8 in its low half (RFC 1950), which no bare stream that compresses begins with.
    private static InputStream inflater(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 1);
        int first = peeked.read();
        if (first >= 0) {
            peeked.unread(first);
        }
        boolean zlib = (first & 0x0f) == 8;
        return new InflaterInputStream(peeked, new Inflater(!zlib), 8192);
    }

    private static BodyRefusedException tooLarge(long bytes) {
        return new BodyRefusedException(
                Reason.TOO_LARGE, "the answer is larger than " + (bytes >> 10) + " kB");
    }
}
