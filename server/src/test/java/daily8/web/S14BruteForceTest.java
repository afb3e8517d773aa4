package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.SiteFixture;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guessing passwords ends after ten.
@SuppressWarnings("NullAway.Init")
class S14BruteForceTest {
    private static final int FAILURES = 10;

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

    private Reply guess(String name) {
        return new Person(site, name).signIn("not the word at all");
    }

    @Test
    void s14_afterTenFailuresANameHasToWait() {
        for (int n = 0; n < FAILURES; n++) {
            assertThat(guess("ada").status()).isEqualTo(422);
        }
        Reply refused = new Person(site, "ada").signIn();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        site.clock.advance(Duration.ofMinutes(16));
        assertThat(new Person(site, "ada").signIn().status()).isEqualTo(303);
    }

    @Test
    void s14_aBrowserThatIsKnownComesInMeanwhile() {
        for (int n = 0; n <= FAILURES; n++) {
            guess("ada");
        }
        ada.post("/en/account/sign-out");

        assertThat(ada.signIn().status()).isEqualTo(303);
    }

    @Test
    void s14_aNetworkThatTriesManyNamesHasToWait() {
        for (int n = 0; n < FAILURES; n++) {
            assertThat(guess("name" + n).status()).isEqualTo(422);
        }
        assertThat(guess("somebody").status()).isEqualTo(429);
    }

    @Test
    void s14_nobodyTakesAnotherAddressByWritingOne() {
        for (int n = 0; n < FAILURES; n++) {
            new Person(site, "name" + n).with("X-Forwarded-For: 203.0.113." + n).signIn("no");
        }
        Person next = new Person(site, "somebody").with("X-Forwarded-For: 198.51.100.7");

        assertThat(next.signIn("no").status()).isEqualTo(429);
    }

    @Test
    void s14_aNameThatNobodyHasWaitsLikeOneThatIs() {
        for (int n = 0; n < FAILURES; n++) {
            guess("nobody");
        }
        assertThat(guess("nobody").status()).isEqualTo(429);
    }
}
