package daily8;

import static daily8.store.Visits.item;
import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.article;
import static daily8.testing.TestArticles.feed;
import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.account.OpenSessions;
import daily8.account.SecretCode;
import daily8.base.time.SiteClock;
import daily8.editing.FolderBackups;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Feed;
import daily8.model.Role;
import daily8.store.Identities.Identity;
import daily8.store.Store;
import daily8.store.Visits;
import daily8.store.sql.SqlStore;
import daily8.testing.ManualClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second half of F25: a backup that an admin asks for is put back at the next start, and every
/// row of every table is there as it was: articles, people, what they said and may do.
@SuppressWarnings("NullAway.Init")
class F25RestoreTest {
    private static final Feed TIDE = feed("tide.example", "/feed");

    @TempDir private Path data;

    private final SiteClock clock = new ManualClock(NOON);

    private static void publish(Store store, int n) {
        new Visits(store)
                .visit(TIDE, item("g" + n, article("https://tide.example/" + n, "Title", "Text")));
    }

    /// Somebody with a session who says something about the first article.
    private SecretCode comes(Store store, int n) {
        Account fresh = Account.fresh(new AccountName("reader" + n), Role.READER, NOON);
        store.people()
                .identities()
                .join(fresh, new Identity("https://id.example", "s" + n, fresh.id(), NOON));
        store.people().saved().save(fresh.id(), id("https://tide.example/0"), NOON);
        Comment said =
                Comment.fresh(
                        new CommentId(n + 1),
                        id("https://tide.example/0"),
                        Optional.empty(),
                        fresh.id(),
                        Comment.State.SHOWN,
                        "Words of number " + n,
                        NOON);
        store.comments().add(said, List.of(), Optional.empty());
        return new OpenSessions(store.people(), clock)
                .open(fresh.id(), new OpenSessions.Device("A browser", "192.0.2.0/24"));
    }

    @Test
    void f25_afterARestoreAndARestartEverythingIsThereAsItWas() throws Exception {
        DataFolder folder = DataFolder.at(data);
        SecretCode code;
        Map<String, List<String>> before;
        try (SqlStore store = SqlStore.open(folder.path())) {
            publish(store, 0);
            code = comes(store, 0);
            comes(store, 1);
            FolderBackups backups = new FolderBackups(folder.backups(), store, clock);
            String name = backups.make().name();
            before = rows(folder.backups().resolve(name));
            publish(store, 1);
            comes(store, 2);
            assertThat(backups.restoreNext(name)).isTrue();
        }
        Files.createDirectories(folder.index());
        Files.writeString(folder.index().resolve("of the other database"), "");

        Restore.asAsked(folder);
        assertThat(folder.index()).as("is made again").doesNotExist();
        for (int start = 0; start < 2; start++) {
            Restore.asAsked(folder);
            try (SqlStore store = SqlStore.open(folder.path())) {
                assertThat(store.check()).isEmpty();
                assertThat(new OpenSessions(store.people(), clock).find(code.text())).isPresent();
                assertThat(store.comments().count()).isEqualTo(2);
                assertThat(store.articles().count()).isEqualTo(1);
                assertThat(store.people().identities().find("https://id.example", "s2")).isEmpty();
            }
            assertThat(rows(folder.path().resolve("daily8.db"))).isEqualTo(before);
        }
        assertThat(rows(folder.path().resolve("daily8.db.before-restore")))
                .as("what was there is kept beside it")
                .isNotEqualTo(before);
    }

    /// Every row of every table, as text.
    private static Map<String, List<String>> rows(Path file) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table :
                    column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
                rows.put(table, column(connection, "SELECT * FROM " + table));
            }
        }
        assertThat(rows).containsKeys("article", "account", "comment", "session", "identity");
        return rows;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    Object cell = rows.getObject(i);
                    cells.add(
                            cell instanceof byte[] bytes
                                    ? Arrays.toString(bytes)
                                    : String.valueOf(cell));
                }
                found.add(String.join("|", cells));
            }
        }
        found.sort(null);
        return found;
    }
}
