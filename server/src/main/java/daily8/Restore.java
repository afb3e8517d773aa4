package daily8;

import daily8.base.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Puts a backup in the place of a folder's database; the one that was there is kept beside it.
final class Restore {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataFolder.release(lock);
        }
    }
}
