package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.AccountName;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session begins at the door: none that was there before is used, none that ended lives on.
@SuppressWarnings("NullAway.Init")
class S11SessionFixationTest {
    private static final String SESSION = "d8-session";

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

    private Person with(String session) {
        Person other = new Person(site, "ada");
        other.setCookie(SESSION, session);
        return other;
    }

    @Test
    void s11_signingInGivesANewSessionAndEndsTheOneItCameWith() {
        String before = ada.cookie(SESSION);
        ada.signIn();

        assertThat(ada.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
        assertThat(with(before).isSignedIn()).isFalse();
        assertThat(ada.isSignedIn()).isTrue();
    }

    @Test
    void s11_aSessionThatAStrangerPlantedIsNotTaken() {
        Person planted = with("planted-by-a-stranger-planted-by-a-stranger");
        planted.signIn();

        assertThat(planted.cookie(SESSION)).doesNotStartWith("planted");
        assertThat(planted.isSignedIn()).isTrue();
    }

    @Test
    void s11_signingOutEndsTheSessionItself() {
        String before = ada.cookie(SESSION);
        ada.post("/en/account/sign-out");

        assertThat(ada.cookie(SESSION)).isEmpty();
        assertThat(with(before).isSignedIn()).isFalse();
    }

    @Test
    void s11_anotherPasswordGivesAnotherSession() {
        String before = ada.cookie(SESSION);
        Reply changed =
                ada.post(
                        "/en/account/password",
                        "old",
                        Person.PASSWORD,
                        "new",
                        "quite another row of words");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(ada.cookie(SESSION)).isNotEqualTo(before);
        assertThat(with(before).isSignedIn()).isFalse();
        assertThat(ada.isSignedIn()).isTrue();
    }

    @Test
    void s11_theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Reply plain = ada.signIn();
        String line = lineOf(plain, SESSION);
        assertThat(line).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");

        Person secure = new Person(site, "ada").with("Host: news.example");
        String safe = lineOf(secure.signIn(), "__Host-" + SESSION);
        assertThat(safe).contains("HttpOnly", "SameSite=Lax", "Path=/", "Secure");
    }

    @Test
    void s11_theDatabaseHoldsNothingThatLetsAnybodyIn() {
        var account = site.store.people().accounts().named(new AccountName("ada")).orElseThrow();
        var kept = site.store.people().sessions().of(account.id(), SiteFixture.NOW);

        assertThat(kept).hasSize(1);
        assertThat(with(kept.getFirst().id()).isSignedIn()).isFalse();
        assertThat(kept.toString()).doesNotContain(ada.cookie(SESSION));
    }

    private static String lineOf(Reply reply, String cookie) {
        return reply.header("Set-Cookie")
                .lines()
                .filter(line -> line.startsWith(cookie + "="))
                .findFirst()
                .orElse("");
    }
}
