package daily8.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// One feed's document as it was at a moment: `DAY/PUBLISHER.HHMMSSZ.xml.gz`.
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying a feed would cost more
record ArchiveFile(String publisher, Instant at, byte[] bytes) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss'Z'");

    /// All documents of a day.
    static List<ArchiveFile> ofDay(Path archive, LocalDate day) throws IOException {
        List<ArchiveFile> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(archive.resolve(day.toString()))) {
            for (Path path : list.sorted().toList()) {
                String[] parts = path.getFileName().toString().split("\\.", -1);
                LocalTime time = LocalTime.parse(parts[1], TIME);
                files.add(
                        new ArchiveFile(
                                parts[0], day.atTime(time).toInstant(ZoneOffset.UTC), read(path)));
            }
        }
        return files;
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
            return in.readAllBytes();
        }
    }
}
