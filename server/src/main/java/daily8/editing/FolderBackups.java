package daily8.editing;

import daily8.base.time.SiteClock;
import daily8.reading.BackupDesk;
import daily8.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Backups as files of one folder, named by the time they were made.
public final class FolderBackups implements BackupDesk {
    /// In the folder of backups: the name of the one to put back.
    public static final String REQUEST = "restore-next";

    private static final Pattern NAME = Pattern.compile("daily8-[0-9TZ-]{10,30}\\.db");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Store store;
    private final SiteClock clock;

    public FolderBackups(Path folder, Store store, SiteClock clock) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Backup> all = new ArrayList<>();
            for (Path file : files.toList()) {
                if (isName(file.getFileName().toString())) {
                    all.add(backup(file));
                }
            }
            all.sort(Comparator.comparing(Backup::name).reversed());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static Backup backup(Path file) throws IOException {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        Instant at = about.lastModifiedTime().toInstant();
        return new Backup(file.getFileName().toString(), at, about.size());
    }

    @Override
    public synchronized Backup make() {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("daily8-" + STAMP.format(clock.instant()) + ".db");
            store.backup(file);
            return backup(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean restoreNext(String name) {
        if (!isName(name) || !Files.isReadable(folder.resolve(name))) {
            return false;
        }
        try {
            Files.writeString(folder.resolve(REQUEST), name);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> waiting() {
        Path request = folder.resolve(REQUEST);
        try {
            return Files.exists(request)
                    ? Optional.of(Files.readString(request).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forgetRestore() {
        try {
            Files.deleteIfExists(folder.resolve(REQUEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
