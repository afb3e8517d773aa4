package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.account.Registration.Application;
import daily8.account.SecretCode;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What lets somebody in is in no log, and no line of a log is made by who asks.
class S27LogSecretsTest {
    @Test
    void s27_comingAndGoingLeavesNoSecretInTheLog() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        String cookies;
        try (SiteFixture site = new SiteFixture()) {
            Person ada = new Person(site, "ada").register();
            ada.signIn("wrong\r\nstep=forged outcome=forged");
            ada.signIn();
            ada.get("/en/account?password=" + Person.PASSWORD.replace(' ', '+'));
            ada.get("/en/nothing-here%0d%0astep=forged");
            cookies = ada.cookie("d8-session");
            ada.post("/en/account/password", "old", Person.PASSWORD, "new", "a new row of words");
        } finally {
            System.setErr(before);
        }
        String text = log.toString(StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContain(Person.PASSWORD)
                .doesNotContain("a new row of words")
                .doesNotContain(cookies)
                .doesNotContain("\nstep=forged");
    }

    @Test
    void s27_whatHoldsASecretDoesNotTellItWhenItIsWritten() {
        assertThat(new Application("ada", "the password", "the code").toString())
                .contains("ada")
                .doesNotContain("the password")
                .doesNotContain("the code");
        assertThat(new SecretCode("the code").toString()).doesNotContain("the code");
    }
}
