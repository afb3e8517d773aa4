package daily8.store.sql;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Digests;
import daily8.model.Role;
import daily8.store.Identities.Identity;
import daily8.store.Sessions.Session;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F8 for what people write: what was acknowledged to somebody is in the files at that moment, and
/// a log that a power cut tears behind it holds it whole. That it is on the disk by then is what
/// [WriterDurabilityTest] looks at.
@SuppressWarnings("NullAway.Init")
class F8CommentsTest {
    private static final int PEOPLE = 8;
    private static final String FILE = "daily8.db";
    private static final String LOG = "daily8.db-wal";

    @TempDir private Path data;
    @TempDir private Path moments;

    @Test
    void f8_whatWasAcknowledgedToSomebodyIsThereAfterThePowerWent() throws IOException {
        try (SqlStore store = SqlStore.open(data)) {
            for (int n = 0; n < PEOPLE; n++) {
                comes(store, n);
                keepTheMoment(n);
            }
        }
        for (int n = 0; n < PEOPLE; n++) {
            assertThat(whoIsThere(n, 0)).as("right behind %s", n).isEqualTo(n + 1);
            assertThat(whoIsThere(n, 1)).as("into the last write of %s", n).isBetween(n, n + 1);
        }
    }

    /// Somebody registers by a provider, gets a session and says something.
    private static void comes(SqlStore store, int n) {
        Account fresh = Account.fresh(new AccountName("reader" + n), Role.READER, NOON);
        store.people()
                .identities()
                .join(fresh, new Identity("https://a.example", "s" + n, fresh.id(), NOON));
        store.people()
                .sessions()
                .add(
                        new Session(
                                Digests.sha256Hex("code" + n),
                                fresh.id(),
                                NOON,
                                NOON,
                                NOON.plusSeconds(600),
                                "A browser",
                                "192.0.2.0/24"));
        Comment said =
                Comment.fresh(
                        new CommentId(n + 1),
                        id("https://tide.example/storm"),
                        Optional.empty(),
                        fresh.id(),
                        Comment.State.SHOWN,
                        "Words of number " + n,
                        NOON);
        store.comments().add(said, List.of(), Optional.empty());
    }

    /// The log first: what is folded into the file in between is in both.
    private void keepTheMoment(int n) throws IOException {
        Path moment = Files.createDirectory(moments.resolve("moment-" + n));
        Files.copy(data.resolve(LOG), moment.resolve(LOG));
        Files.copy(data.resolve(FILE), moment.resolve(FILE));
    }

    /// How many are there whole, where the power went at that moment and took the log's last bytes.
    private int whoIsThere(int n, int torn) throws IOException {
        Path after = Files.createDirectory(moments.resolve("after-" + n + "-" + torn));
        Path moment = moments.resolve("moment-" + n);
        Files.copy(moment.resolve(FILE), after.resolve(FILE));
        Path log = Files.copy(moment.resolve(LOG), after.resolve(LOG));
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(Math.max(0, channel.size() - torn));
        }
        try (SqlStore store = SqlStore.open(after)) {
            assertThat(store.check()).isEmpty();
            return (int) IntStream.range(0, PEOPLE).filter(who -> isWhole(store, who)).count();
        }
    }

    /// Who said something has all that came before it.
    private static boolean isWhole(SqlStore store, int n) {
        Optional<Comment> said = store.comments().find(new CommentId(n + 1));
        if (said.isEmpty()) {
            return false;
        }
        assertThat(said.get().text()).isEqualTo("Words of number " + n);
        assertThat(store.people().identities().find("https://a.example", "s" + n)).isPresent();
        assertThat(store.people().sessions().find(Digests.sha256Hex("code" + n), NOON)).isPresent();
        return true;
    }
}
