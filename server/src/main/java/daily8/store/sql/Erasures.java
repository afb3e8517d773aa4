package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Accounts that were deleted, in a file beside the database: a backup that is put back may still
/// have them, and they go again when it is opened. An id alone says nothing of a person.
record Erasures(Path file) {
    static Erasures in(Path data) {
        return new Erasures(data.resolve("erased-accounts"));
    }

    synchronized void add(AccountId account) {
        try {
            Files.writeString(
                    file,
                    account + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.FAILED, "what was deleted can't be noted in " + file, e);
        }
    }

    /// Those noted; empty where there is no file.
    List<AccountId> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .flatMap(line -> AccountId.parse(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "can't read " + file, e);
        }
    }
}
