package daily8;

import daily8.base.settings.SettingsException;
import daily8.editing.FolderBackups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a backup in the place of a folder's database; the one that was there is kept beside it.
final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final String DATABASE = "daily8.db";

    private Restore() {}

    static void from(Path backup, Settings settings) {
        DataFolder folder = DataFolder.at(settings.data());
        FileLock lock =
                folder.lock()
                        .orElseThrow(() ->
                                new SettingsException(
                                        "a server runs on " + folder.path() + "; stop it first"));
        try {
            put(backup, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataFolder.release(lock);
        }
    }

    /// Puts back what an admin asked for while the server ran; the caller has the folder's lock.
    static void asAsked(DataFolder folder) {
        Path request = folder.backups().resolve(FolderBackups.REQUEST);
        try {
            if (Files.exists(request)) {
                Path backup = folder.backups().resolve(Files.readString(request).strip());
                Files.delete(request); // first: what can't be restored must not stop every start
                put(backup, folder);
                LOG.warn("step=restore outcome=restored backup={}", backup.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path backup, DataFolder folder) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Path old = folder.path().resolve(DATABASE + ending);
            Path kept = folder.path().resolve(DATABASE + ".before-restore" + ending);
            if (Files.exists(old)) {
                Files.move(old, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(backup, folder.path().resolve(DATABASE));
        // The index belongs to the other database; the next start makes it again.
        DataFolder.removeTree(folder.index());
    }
}
