package daily8.testing;

import static daily8.testing.TestSite.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;

/// Answers that go wrong the way real servers do, and hostile ones on purpose.
public final class Faults {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private Faults() {}

    /// Takes the request and says nothing.
    public static Answer neverAnswers() {
        return (_, _) -> {
            Thread.sleep(Duration.ofMinutes(5));
            return false;
        };
    }

    /// Closes the connection without a word.
    public static Answer hangsUp() {
        return (_, _) -> false;
    }

    /// One byte of an endless header each `gap`.
    public static Answer dripsHeader(Duration gap) {
        return (_, out) -> drip(out, OK + "X-Endless: ", gap);
    }

    /// One byte of an endless body each `gap`.
    public static Answer dripsBody(Duration gap) {
        return (_, out) -> drip(out, OK + "Content-Length: 1000000\r\n\r\n", gap);
    }

    /// Chunks for as long as somebody reads.
    public static Answer endlessChunks() {
        return (_, out) -> {
            out.write(bytes(OK + "Transfer-Encoding: chunked\r\n\r\n"));
            String chunk = "2000\r\n" + "x".repeat(0x2000) + "\r\n";
            while (true) {
                out.write(bytes(chunk));
            }
        };
    }

    /// Header lines for as long as somebody reads.
    public static Answer endlessHeaders() {
        return (_, out) -> {
            out.write(bytes(OK));
            while (true) {
                out.write(bytes("X-More: and more\r\n"));
            }
        };
    }

    /// Announces `length` bytes and sends `body`, then closes.
    public static Answer announces(long length, String body) {
        return (_, out) -> {
            out.write(bytes(OK + "Content-Length: " + length + "\r\n\r\n" + body));
            return false;
        };
    }

    /// Not HTTP at all.
    public static Answer says(String raw) {
        return (_, out) -> {
            out.write(bytes(raw));
            return false;
        };
    }

    /// `size` zeros, packed `times` times; each packing announced.
    public static Answer bomb(long size, int times) {
        byte[] packed = packedZeros(size);
        for (int i = 1; i < times; i++) {
            packed = gzip(packed);
        }
        String codings = String.join(", ", Collections.nCopies(times, "gzip"));
        return Answer.ok("text/html", packed).with("Content-Encoding", codings);
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] packedZeros(long size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 16];
            for (long written = 0; written < size; written += zeros.length) {
                gzip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean drip(OutputStream out, String start, Duration gap)
            throws IOException, InterruptedException {
        out.write(bytes(start));
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(gap);
        }
    }
}
