package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.account.Passwords;
import daily8.account.SignIn;
import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Whoever guesses learns nothing from the time it takes to be refused.
class S15SignInTimeIT {
    private static final int TRIES = 200;
    private static final double DIFFERENCE_MILLIS = 5;

    @Test
    void s15_itTakesAsLong() {
        MemoryStore store = new MemoryStore();
        Passwords passwords = new Passwords();
        Account ada = Account.fresh(new AccountName("ada"), Role.READER, SiteFixture.NOW);
        store.people().accounts().add(ada, passwords.hash(Person.PASSWORD));
        ManualClock clock = new ManualClock(SiteFixture.NOW);
        SignIn signIn = new SignIn(store, passwords, clock);
        double[] known = new double[TRIES];
        double[] unknown = new double[TRIES];
        for (int n = 0; n < TRIES; n++) {
            clock.advance(Duration.ofMinutes(2)); // never ten within a quarter of an hour
            known[n] = millis(signIn, "ada", "192.0.2." + n);
            unknown[n] = millis(signIn, "adi", "192.0.2." + n);
        }
        store.close();

        assertThat(Math.abs(median(known) - median(unknown))).isLessThan(DIFFERENCE_MILLIS);
    }

    private static double millis(SignIn signIn, String name, String network) {
        long start = System.nanoTime();
        signIn.attempt(name, "not the word at all", network, "");
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
