package daily8.testing;

import daily8.store.sql.SqlStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A real store in a temporary folder, gone when it is closed. The tables are made once for all
/// tests of a process and copied.
final class ScratchStore implements AutoCloseable {
    private static final String FILE = "daily8.db";

    private static final class Empty {
        static final Path FOLDER = made();

        private static Path made() {
            Path folder = fresh();
            SqlStore.open(folder).close();
            return folder;
        }
    }

    private final Path folder = fresh();
    final SqlStore store;

    ScratchStore() {
        try {
            Files.copy(Empty.FOLDER.resolve(FILE), folder.resolve(FILE));
            store = SqlStore.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    private static Path fresh() {
        try {
            Path folder = Files.createTempDirectory("daily8-scratch");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
