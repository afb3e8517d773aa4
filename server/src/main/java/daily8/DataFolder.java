package daily8;

import daily8.base.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder that holds everything the site keeps: the database, the index, cached pictures.
///
/// One server at a time: it holds a lock that the system drops when the process ends, however it
/// ends.
record DataFolder(Path path) {
    /// Makes the folder where there is none yet.
    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
            return new DataFolder(path.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new SettingsException("the data folder " + path + " can't be made: " + e, e);
        }
    }

    Path index() {
        return path.resolve("index");
    }

    /// Copies of the database that an admin made.
    Path backups() {
        return path.resolve("backups");
    }

    /// The operator's own rules for single sites, `HOST/rule.txt` each.
    Path sites() {
        return path.resolve("sites");
    }

    Path pictures() {
        return path.resolve("pictures");
    }

    /// The lock of the one server; empty where another process has it.
    Optional<FileLock> lock() {
        try {
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("server.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new SettingsException("the data folder " + path + " can't be used: " + e, e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // this very process has it
        }
    }

    /// True where a server runs on this folder now.
    boolean isServed() {
        Optional<FileLock> lock = lock();
        lock.ifPresent(DataFolder::release);
        return lock.isEmpty();
    }

    static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a folder with all that is in it; nothing happens where there is none.
    static void removeTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
