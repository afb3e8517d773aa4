package daily8.web.admin;

import daily8.reading.AdminPage;
import daily8.reading.BackupDesk.Backup;
import java.util.List;
import java.util.Optional;

/// The first page of those who run the site. `said` is the name of a message about what was done,
/// empty for none.
public record AdminOverview(
        AdminPage now,
        List<Backup> backups,
        Optional<String> waiting,
        List<SettingLine> settings,
        String said) {
    private static final double MB = 1024 * 1024;

    public AdminOverview {
        backups = List.copyOf(backups);
        settings = List.copyOf(settings);
    }

    /// A file's size in MiB.
    public long mebibytes(Backup backup) {
        return Math.max(1, Math.round(backup.bytes() / MB));
    }
}
