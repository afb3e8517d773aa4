package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.RightsPolicy;
import daily8.model.Role;
import daily8.model.SourceId;
import daily8.store.Letters.State;
import daily8.store.sql.SqlStore;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What those who run the site do, and that nobody else does it.
@SuppressWarnings("NullAway.Init")
class AdminTest {
    private static final Pattern CODE = Pattern.compile("register\\?invitation=([\\w-]{43})");

    @TempDir private Path elsewhere;
    private SiteFixture site;
    private Person ada;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        ada = new Person(site, "ada").register();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Account account(String name) {
        return site.store.people().accounts().named(new AccountName(name)).orElseThrow();
    }

    private Reply change(String name, String... fields) {
        ada.get("/en/admin/people");
        String[] all = new String[fields.length + 2];
        all[0] = "id";
        all[1] = account(name).id().toString();
        System.arraycopy(fields, 0, all, 2, fields.length);
        return ada.post("/en/admin/people", all);
    }

    @Test
    void onlyAdminsSeeOrChangeAnything() {
        Person ben = new Person(site, "ben").register();
        Person guest = new Person(site, "mal");
        guest.get("/en/my/looks");
        for (String page : List.of("", "/people", "/sources", "/queue")) {
            assertThat(ada.get("/en/admin" + page).status()).as(page).isEqualTo(200);
            assertThat(ben.get("/en/admin" + page).status()).as(page).isEqualTo(403);
            assertThat(guest.get("/en/admin" + page).status()).as(page).isEqualTo(403);
        }
        ben.get("/en/account");
        for (String form :
                List.of("/backup", "/queue", "/people", "/people/registration", "/sources")) {
            assertThat(ben.post("/en/admin" + form, "do", "make").status()).isEqualTo(403);
            assertThat(guest.post("/en/admin" + form, "do", "make").status()).isEqualTo(403);
        }
    }

    @Test
    void s11_aNewRoleBeginsWithANewSession() {
        Person ben = new Person(site, "ben").register();
        change("ben", "do", "role", "role", "EDITOR");

        assertThat(ben.isSignedIn()).isFalse();
        ben.signIn();
        assertThat(account("ben").role()).isEqualTo(Role.EDITOR);
        assertThat(ben.get("/en/feeds").body()).contains("name=\"address\"");
    }

    @Test
    void s12_suspensionAndResetEndAllSessions() {
        Person ben = new Person(site, "ben").register();
        change("ben", "do", "sign-out");
        assertThat(ben.isSignedIn()).isFalse();
        ben.signIn();
        change("ben", "do", "suspend");
        assertThat(ben.isSignedIn()).isFalse();
        change("ben", "do", "activate");
        assertThat(ben.isSignedIn()).as("the old session").isFalse();
        assertThat(ben.signIn().status()).isEqualTo(303);
    }

    @Test
    void theLastAdminStays() {
        new Person(site, "ben").register();
        assertThat(change("ada", "do", "role", "role", "READER").body())
                .contains("There must be one active admin");
        assertThat(change("ada", "do", "delete").body()).contains("one active admin");
        assertThat(ada.isSignedIn()).isTrue();
        ada.get("/en/account");
        assertThat(ada.post("/en/account/delete", "password", Person.PASSWORD).status())
                .isEqualTo(422);
    }

    @Test
    void whoIsInvitedRegistersOnceWithTheRoleOfTheInvitation() {
        ada.get("/en/admin/people");
        ada.post("/en/admin/people/registration", "mode", "invitation");
        Reply made =
                ada.post(
                        "/en/admin/people/invitation",
                        "do",
                        "make",
                        "role",
                        "MODERATOR",
                        "note",
                        "For <Ben>");
        assertThat(made.body()).contains("For &lt;Ben");
        assertThat(made.body()).contains("https://news.example/en/account/register");
        Matcher code = CODE.matcher(made.body());
        assertThat(code.find()).isTrue();
        Person ben = new Person(site, "ben");
        assertThat(ben.get("/en/account/register").body()).contains("by invitation");
        assertThat(invited(ben, "x".repeat(43)).status()).isEqualTo(422);
        assertThat(invited(ben, code.group(1)).status()).isEqualTo(303);

        assertThat(account("ben").role()).isEqualTo(Role.MODERATOR);
        assertThat(invited(new Person(site, "cai"), code.group(1)).status()).isEqualTo(422);
        assertThat(ada.get("/en/admin/people").body()).doesNotContain(code.group(1));
    }

    @Test
    void whoIsInvitedByAMailAddressGetsTheLinkThere() {
        site.mail.outgoing().carriedBy(() -> {});
        ada.get("/en/admin/people");
        String page = made("cai@post.example");
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(page).contains("by mail as well");
        var letter = site.store.people().letters().list(State.WAITING, 9).getFirst().letter();
        assertThat(letter.to().text()).isEqualTo("cai@post.example");
        assertThat(letter.plain())
                .contains(
                        "ada",
                        "https://news.example/en/account/register?invitation=" + code.group(1));

        assertThat(made("Cai of post.example")).doesNotContain("by mail as well");
        assertThat(site.store.people().letters().count(State.WAITING)).isEqualTo(1);
    }

    private String made(String note) {
        return ada.post("/en/admin/people/invitation", "do", "make", "role", "READER", "note", note)
                .body();
    }

    private static Reply invited(Person who, String code) {
        who.get("/en/account/sign-in"); // a page with a form, whatever the link is worth
        who.get("/en/account/register?invitation=" + code);
        return who.post(
                "/en/account/register",
                "name",
                who.name,
                "password",
                Person.PASSWORD,
                "invitation",
                code);
    }

    @Test
    void aSourceIsShownAsAnAdminSays() {
        ada.get("/en/admin/sources");
        Reply changed =
                ada.post(
                        "/en/admin/sources",
                        "id",
                        "tidewater.example",
                        "name",
                        "Tide & Water",
                        "rights",
                        "LINK",
                        "section",
                        "world",
                        "country",
                        "NO",
                        "icon",
                        "https://tidewater.example/i.png");
        assertThat(changed.body()).contains("Tide &amp; Water");
        var kept = site.store.sources().find(new SourceId("tidewater.example")).orElseThrow();
        assertThat(kept.rights()).isEqualTo(RightsPolicy.LINK);
        assertThat(kept.country()).isEqualTo("NO");
        assertThat(
                        ada.post(
                                        "/en/admin/sources",
                                        "id",
                                        "tidewater.example",
                                        "name",
                                        "x",
                                        "rights",
                                        "LINK",
                                        "section",
                                        "world",
                                        "country",
                                        "",
                                        "icon",
                                        "javascript:1")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void f25_aBackupMadeWhileTheSiteRunsOpensElsewhereWithTheSameInIt() throws IOException {
        ada.get("/en/admin");
        assertThat(ada.post("/en/admin/backup", "do", "make").body())
                .contains("The backup is made");
        Path copy;
        try (Stream<Path> files = Files.list(site.backups)) {
            copy = files.findFirst().orElseThrow();
        }
        Files.copy(copy, elsewhere.resolve("daily8.db"));
        try (SqlStore restored = SqlStore.open(elsewhere)) {
            assertThat(restored.check()).isEmpty();
            assertThat(restored.articles().count()).isEqualTo(site.store.articles().count());
            assertThat(restored.people().accounts().find(account("ada").id()))
                    .contains(account("ada"));
        }
        String name = copy.getFileName().toString();
        assertThat(ada.post("/en/admin/backup", "do", "restore", "name", "../" + name).status())
                .isEqualTo(404);
        ada.get("/en/admin");
        assertThat(ada.post("/en/admin/backup", "do", "restore", "name", name).body())
                .contains("At the next start " + name);
        assertThat(ada.post("/en/admin/backup", "do", "keep").body())
                .doesNotContain("next start " + name);
    }

    @Test
    void s27_noSecretStandsAmongTheSettings() {
        assertThat(ada.get("/en/admin").body())
                .contains("llm-key", "•••")
                .doesNotContain(">hidden<");
    }
}
