package daily8.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A document that a command is given by its file: the bytes as they are, `.gz` opened.
record DocumentFile(Path path) {
    /// A larger document is no feed and no page; the file is not read further.
    private static final int MAX_BYTES = 64 << 20;

    byte[] read() {
        boolean packed = path.toString().endsWith(".gz");
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new PipeLineException("the file " + path + " is larger than 64 MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new PipeLineException("the file " + path + " can't be read", e);
        }
    }
}
