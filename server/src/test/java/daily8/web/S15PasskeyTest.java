package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A passkey that is wrong says nothing of who has an account, and nobody changes another's.
class S15PasskeyTest {
    private final SiteFixture site = new SiteFixture();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void s15_whateverIsWrongTheAnswerIsTheSame() {
        new Person(site, "ada").register();
        Person guest = new Person(site, "guest");
        Set<String> answers = new HashSet<>();
        for (String credential :
                List.of(
                        "",
                        "null",
                        "{}",
                        "{\"id\":\"AAAA\"}",
                        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"response\":{}}",
                        "not json",
                        "[".repeat(5_000),
                        "x".repeat(30_000))) {
            guest.get("/en/account/passkey");
            Reply reply = guest.post("/en/account/passkey", "credential", credential);
            answers.add(reply.status() + Jsoup.parse(reply.body()).select("main").text());
        }

        assertThat(answers).hasSize(1).first().asString().startsWith("422");
    }

    @Test
    void s15_thePageToSignInAtNamesNobodysPasskeys() {
        new Person(site, "ada").register();
        String page = new Person(site, "guest").get("/en/account/passkey").body();

        assertThat(Jsoup.parse(page).select("[data-passkey]").attr("data-user")).isEmpty();
        assertThat(page).doesNotContain("allowCredentials");
    }

    @Test
    void s24_aPasskeyOfSomebodyElseIsNotThere() {
        Person ada = new Person(site, "ada").register();
        ada.get("/en/account/passkeys");
        assertThat(ada.post("/en/account/passkeys", "do", "remove", "id", "00ff").status())
                .isEqualTo(404);
        assertThat(
                        ada.post("/en/account/passkeys", "do", "rename", "id", "zz", "name", "x")
                                .status())
                .isEqualTo(404);
        Reply refused =
                ada.post("/en/account/passkeys", "do", "add", "credential", "{}", "name", "x");
        assertThat(refused.status()).isEqualTo(422);
    }
}
