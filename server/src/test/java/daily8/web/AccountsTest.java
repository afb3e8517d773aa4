package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.store.Accounts;
import daily8.testing.Person;
import daily8.testing.RawHttp;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import daily8.web.guard.Looks;
import daily8.web.words.UiLanguage;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Coming, going, and what a person sees of their own place.
@SuppressWarnings("NullAway.Init")
class AccountsTest {
    private SiteFixture site;

    @BeforeEach
    void start() {
        site = new SiteFixture();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Accounts accounts() {
        return site.store.people().accounts();
    }

    private Account account(String name) {
        return accounts().named(new AccountName(name)).orElseThrow();
    }

    @Test
    void theFirstAccountIsMadeByWhoRunsTheSiteAndIsItsAdmin() {
        Person stranger = new Person(site, "mal").with("X-Forwarded-For: 203.0.113.9");
        assertThat(stranger.get("/en/account/register").body()).contains("Whoever runs the site");
        stranger.get("/en/account/sign-in");
        Reply refused =
                stranger.post("/en/account/register", "name", "mal", "password", Person.PASSWORD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(accounts().isEmpty()).isTrue();

        new Person(site, "ada").register();
        assertThat(account("ada").role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void theTokenPrintedAtStartMakesTheFirstAccountFromElsewhere() {
        Person operator = new Person(site, "ada").with("Host: news.example");
        operator.get("/en/?token=" + SiteFixture.TOKEN);
        operator.register();

        assertThat(account("ada").role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void onceSomebodyHasAnAccountThisMachineAloneIsNotEnough() {
        RawHttp http = new RawHttp(site.port());
        assertThat(http.get("/en/feeds").body()).contains("name=\"address\"");
        Person ada = new Person(site, "ada").register();

        assertThat(http.get("/en/feeds").body()).doesNotContain("name=\"address\"");
        assertThat(ada.get("/en/feeds").body()).contains("name=\"address\"");
        Person ben = new Person(site, "ben").register();
        assertThat(ben.get("/en/feeds").body()).doesNotContain("name=\"address\"");
        ben.get("/en/my/looks");
        assertThat(ben.post("/en/sample/remove").status()).isEqualTo(403);
    }

    @Test
    void aNameThatIsTakenIsToldSo() {
        new Person(site, "ada").register();
        Person other = new Person(site, "ADA");
        other.get("/en/account/register");
        Reply reply =
                other.post("/en/account/register", "name", "ADA", "password", Person.PASSWORD);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("Somebody has this name already");
    }

    @Test
    void aNameOfTwoScriptsIsNoName() {
        assertThat(AccountName.parse("аda")).as("with a Cyrillic a").isEmpty();
        assertThat(AccountName.parse("ليلى")).isPresent();
        assertThat(AccountName.parse("ad")).isEmpty();
        assertThat(AccountName.parse("a..b")).isEmpty();
        assertThat(AccountName.parse("<b>ada</b>")).isEmpty();
        assertThat(AccountName.parse("ada lovelace")).isEmpty();
        assertThat(AccountName.parse("ａｄａ").map(AccountName::text)).contains("ada");
    }

    @Test
    void asuspendedAccountIsOutAtOnceAndToldSoAtTheDoor() {
        new Person(site, "ada").register();
        Person ben = new Person(site, "ben").register();
        assertThat(ben.isSignedIn()).isTrue();
        accounts().setState(account("ben").id(), Account.State.SUSPENDED);

        assertThat(ben.isSignedIn()).isFalse();
        assertThat(ben.signIn().status()).isEqualTo(403);
        assertThat(ben.signIn("not the word at all").status()).isEqualTo(422);
    }

    @Test
    void aSessionIsEndedFromAnotherBrowser() {
        Person desk = new Person(site, "ada").with("User-Agent: Firefox/1 Linux").register();
        Person phone = new Person(site, "ada").with("User-Agent: Chrome/1 Android");
        phone.signIn();
        Reply page = desk.get("/en/account");
        assertThat(page.body()).contains("Firefox, Linux", "Chrome, Android");
        String id =
                site.store.people().sessions().of(account("ada").id(), SiteFixture.NOW).stream()
                        .filter(session -> session.device().contains("Android"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        desk.post("/en/account/sessions", "do", "end", "id", id);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(desk.isSignedIn()).isTrue();
    }

    @Test
    void s12_aNewPasswordEndsAllOtherSessions() {
        Person desk = new Person(site, "ada").register();
        Person phone = new Person(site, "ada");
        phone.signIn();
        desk.post("/en/account/password", "old", "wrong wrong wrong", "new", "a new row of words");
        assertThat(phone.isSignedIn()).isTrue();
        desk.get("/en/account");
        desk.post("/en/account/password", "old", Person.PASSWORD, "new", "a new row of words");

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(desk.isSignedIn()).isTrue();
        assertThat(new Person(site, "ada").signIn().status()).isEqualTo(422);
        assertThat(new Person(site, "ada").signIn("a new row of words").status()).isEqualTo(303);
    }

    @Test
    void s17_signingInLeadsToAPageOfThisSiteOnly() {
        Person ada = new Person(site, "ada").register();
        for (String next :
                new String[] {"//evil.example", "/\\evil.example", "https:evil.example"}) {
            ada.get("/en/account/sign-in");
            Reply reply =
                    ada.post(
                            "/en/account/sign-in",
                            "name",
                            "ada",
                            "password",
                            Person.PASSWORD,
                            "next",
                            next);
            assertThat(reply.header("Location")).isEqualTo("/en/");
        }
    }

    @Test
    void looksAreKeptByTheBrowserAndComeWithTheAccount() {
        Person ada = new Person(site, "ada").register();
        ada.get("/en/my/looks");
        Reply chosen =
                ada.post(
                        "/en/my/looks",
                        "theme",
                        "dark",
                        "size",
                        "large",
                        "density",
                        "compact",
                        "language",
                        "ar");
        assertThat(chosen.header("Location")).isEqualTo("/ar/my/looks");
        Person elsewhere = new Person(site, "ada");
        elsewhere.signIn();
        assertThat(elsewhere.get("/en/").body())
                .contains("data-theme=\"dark\"", "data-size=\"large\"", "data-density=\"compact\"");
        assertThat(elsewhere.get("/").header("Location")).isEqualTo("/ar/");
    }

    @Test
    void whatIsNoLookIsAsUsual() {
        assertThat(Looks.parse("dark.large.calm")).isEqualTo(Looks.USUAL);
        assertThat(Looks.parse("\"><script>.x.y.z")).isEqualTo(Looks.USUAL);
        Looks looks =
                new Looks(
                        Looks.Theme.DARK,
                        Looks.Size.LARGEST,
                        Looks.Density.COMPACT,
                        Optional.of(UiLanguage.AR));
        assertThat(Looks.parse(looks.toString())).isEqualTo(looks);
    }
}
