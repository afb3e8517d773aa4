package daily8.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Files of a data folder, packed by gzip or not.
final class PackedFile {
    private PackedFile() {}

    /// The files anywhere in a folder whose names end so, `.gz` aside; in the order of their names.
    static List<Path> in(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(
                            file -> {
                                String name = file.toString();
                                return name.endsWith(ending) || name.endsWith(ending + ".gz");
                            })
                    .sorted()
                    .toList();
        }
    }

    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean packed = file.toString().endsWith(".gz");
            return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
