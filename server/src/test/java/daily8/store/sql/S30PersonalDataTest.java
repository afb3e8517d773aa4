package daily8.store.sql;

import static daily8.testing.TestArticles.NOON;
import static daily8.testing.TestArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.ArticleId;
import daily8.model.Digests;
import daily8.model.Role;
import daily8.model.StoryId;
import daily8.store.Follows.Follow;
import daily8.store.Follows.Kind;
import daily8.store.Invitations.Invitation;
import daily8.store.People;
import daily8.store.Readings.Choices;
import daily8.store.Sessions.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person gets all that is kept of them, and when they go, it goes: here, and in a backup that is
/// put back later.
@SuppressWarnings("NullAway.Init")
class S30PersonalDataTest {
    /// Columns that name an account.
    private static final Set<String> OWNERS =
            Set.of("account", "made_by", "used_by", "author", "actor", "said_by");

    private static final ArticleId ARTICLE = id("https://tide.example/storm");

    @TempDir private Path data;
    @TempDir private Path elsewhere;
    private SqlStore store;
    private AccountId ada;
    private AccountId ben;

    @BeforeEach
    void open() {
        store = SqlStore.open(data);
        ada = add("ada");
        ben = add("ben");
        leaveTraces(ben);
        leaveTraces(ada);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private AccountId add(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        return store.people().accounts().add(fresh, "the hash").orElseThrow().id();
    }

    private void leaveTraces(AccountId who) {
        People people = store.people();
        people.sessions()
                .add(
                        new Session(
                                Digests.sha256Hex(who.hex()),
                                who,
                                NOON,
                                NOON,
                                NOON.plusSeconds(60),
                                "A browser",
                                "192.0.2.0/24"));
        people.follows()
                .put(
                        who,
                        new Follow(
                                Kind.SOURCE,
                                "tide.example",
                                "Tide",
                                false,
                                "",
                                NOON,
                                Instant.EPOCH));
        people.readings().read(who, ARTICLE, NOON);
        people.readings().readStory(who, new StoryId(ARTICLE), NOON);
        people.readings().choose(who, new Choices(true, List.of("world"), ""));
        people.saved().save(who, ARTICLE, NOON);
        people.invitations()
                .add(
                        new Invitation(
                                Digests.sha256Hex("code of " + who),
                                Role.READER,
                                "For Cai",
                                Optional.of(who),
                                NOON,
                                NOON.plusSeconds(60),
                                Optional.empty()));
        people.invitations().use(Digests.sha256Hex("code of " + who), who, NOON);
        store.writer().write(Writer.Lane.PEOPLE, sql -> write(sql, AccountRows.key(who)));
        store.writer().write(Writer.Lane.PEOPLE, sql -> speak(sql, AccountRows.key(who)));
    }

    /// Mail, and the ways in besides a password.
    private static int write(Sql sql, byte[] who) {
        String mail = "mail" + who[0] + "@post.example";
        sql.run(
                "INSERT INTO letter VALUES (?, ?, ?, ?, '', 'SIGN_IN', '', 'Sign in', 'the hash', 'the hash', '', 'WAITING', 0, 0, 0, '')",
                who,
                who,
                mail,
                mail);
        sql.run("INSERT INTO mail_wish VALUES (?, 'en', true, 0, 'UTC', true, true, '')", who);
        sql.run("INSERT INTO mail_code VALUES (?, ?, 'SIGN_IN', ?, 0)", who, who, mail);
        sql.run("INSERT INTO passkey VALUES (?, ?, 'Phone', ?, 0, 0, 0)", who, who, who);
        return sql.run("INSERT INTO identity VALUES ('https://id.example', ?, ?, 0)", mail, who);
    }

    /// A comment of one's own with all that can be about it; each person's has a number of its own.
    private static int speak(Sql sql, byte[] who) {
        long comment = who[0];
        byte[] place = Row.key(ARTICLE);
        sql.run(
                "INSERT INTO comment VALUES (?, ?, ?, ?, 0, ?, 0, 0, 1, 'SHOWN', 0, 0, 'Well said')",
                comment,
                place,
                place,
                comment,
                who);
        sql.run("INSERT INTO comment_version VALUES (?, 0, 0, 'Well sad')", comment);
        sql.run("INSERT INTO comment_vote VALUES (?, ?, 1)", comment, who);
        sql.run("INSERT INTO comment_notice VALUES (?, ?, 'REPLY', 0, false)", who, comment);
        sql.run("INSERT INTO comment_report VALUES (?, ?, 'SPAM', '', 0)", comment, who);
        sql.run("INSERT INTO commenter VALUES (?, 'TRUSTED', ?, 0)", who, who);
        sql.run("INSERT INTO blocked_word VALUES (?, ?, 0)", "word" + comment, who);
        return sql.run(
                "INSERT INTO moderation VALUES (?, ?, 'APPROVE', ?, '', '', 0)",
                comment,
                comment,
                who);
    }

    @Test
    void s30_everyTableThatNamesAnAccountIsKnown() {
        Set<String> known = new TreeSet<>();
        PersonalTables.ALL.forEach(table -> known.add(table.name() + "." + table.owner()));
        Set<String> found = new TreeSet<>(Set.of("account.id", "comment_version.comment"));
        read(
                        "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'BYTEA'")
                .stream()
                .filter(column -> OWNERS.contains(column.substring(column.indexOf('.') + 1)))
                .forEach(found::add);

        assertThat(known).containsExactlyElementsOf(found);
    }

    @Test
    void s30_thePersonGetsEveryRowAndNoSecret() {
        var all = store.people().personalData().of(ben);

        PersonalTables.ALL.forEach(table -> assertThat(all.get(table.name())).isNotEmpty());
        assertThat(all.toString())
                .contains("ben", "A browser", "tide.example", ARTICLE.hex(), "For Cai")
                .doesNotContain("the hash")
                .doesNotContain(Digests.sha256Hex(ben.hex()))
                .doesNotContain(ada.hex());
    }

    @Test
    void s30_whoGoesLeavesNothingThatNamesThem() {
        assertThat(store.people().accounts().remove(ben)).isTrue();

        store.people()
                .personalData()
                .of(ben)
                .forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
        assertThat(store.people().invitations().all(9)).hasSize(2);
        store.people()
                .personalData()
                .of(ada)
                .forEach((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    @Test
    void s30_aBackupThatIsPutBackForgetsThemToo() throws IOException {
        Path backup = elsewhere.resolve("backup.db");
        store.backup(backup);
        assertThat(store.people().accounts().remove(ben)).isTrue();
        store.close();
        for (String name : List.of("daily8.db-wal", "daily8.db-shm")) {
            Files.deleteIfExists(data.resolve(name));
        }
        Files.copy(
                backup,
                data.resolve("daily8.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        store = SqlStore.open(data);

        assertThat(store.people().accounts().find(ben)).isEmpty();
        assertThat(store.people().accounts().find(ada)).isPresent();
        store.people()
                .personalData()
                .of(ben)
                .forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
    }

    private List<String> read(String query) {
        return store.writer()
                .write(Writer.Lane.MACHINES, sql -> sql.all(query, row -> row.text(1)));
    }
}
