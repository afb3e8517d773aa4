package daily8.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Copies of all that is kept, made while the site runs, and put back at its next start.
/// Thread-safe.
public interface BackupDesk {
    /// Latest first.
    List<Backup> all();

    Backup make();

    /// The copy of this name takes the place of the database when the server starts next; false
    /// where there is none such.
    boolean restoreNext(String name);

    /// Which copy will be put back at the next start.
    Optional<String> waiting();

    void forgetRestore();

    /// A file in the folder `backups`.
    record Backup(String name, Instant at, long bytes) {}
}
