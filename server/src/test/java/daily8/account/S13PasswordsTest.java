package daily8.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Passwords are kept so that whoever reads them has to guess each by itself, slowly.
class S13PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void s13_aPasswordIsHashedWithArgon2idAndASaltOfItsOwn() {
        String one = passwords.hash("a row of little boats");
        String other = passwords.hash("a row of little boats");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
        assertThat(passwords.matches("a row of little boats", one)).isTrue();
        assertThat(passwords.matches("a row of little boats", other)).isTrue();
        assertThat(passwords.matches("a row of little boat", one)).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
    }

    @Test
    void s13_twinsOf72BytesDiffer() {
        String long72 = "x".repeat(72);
        String hash = passwords.hash(long72 + "a");

        assertThat(passwords.matches(long72 + "b", hash)).isFalse();
        assertThat(passwords.matches(long72, hash)).isFalse();
        assertThat(passwords.matches(long72 + "a", hash)).isTrue();
    }

    @Test
    void s13_a100KilobytePasswordIsRefusedBeforeItIsHashed() {
        String huge = "p".repeat(100_000);
        String hash = passwords.hash("a row of little boats");

        long start = System.nanoTime();
        for (int n = 0; n < 1_000; n++) {
            assertThat(passwords.matches(huge, hash)).isFalse();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(Registration.passwordFaults(huge, "ada"))
                .containsExactly(Registration.Fault.PASSWORD_LENGTH);
    }

    @Test
    void s13_aHashOfOtherCostsIsKnownAsDated() {
        String fresh = passwords.hash("a row of little boats");

        assertThat(Passwords.isDated(fresh)).isFalse();
        assertThat(Passwords.isDated(fresh.replace("m=19456", "m=4096"))).isTrue();
    }

    @Test
    void patternsAreNoPasswords() {
        assertThat(Registration.passwordFaults("aaaaaaaaaaaa", "ada")).isNotEmpty();
        assertThat(Registration.passwordFaults("ada.lovelace", "Ada.Lovelace")).isNotEmpty();
        assertThat(Registration.passwordFaults("short", "ada")).isNotEmpty();
        assertThat(Registration.passwordFaults("a row of boats", "ada")).isEmpty();
    }

    @Test
    void attemptsAreForgottenAfterTheirTime() {
        Attempts attempts = new Attempts(2, Duration.ofMinutes(15));
        Instant now = Instant.parse("2026-11-23T08:30:00Z");
        List<String> keys = List.of("account ada", "network 192.0.2.0/24");

        assertThat(attempts.enter(keys, now)).isZero();
        assertThat(attempts.enter(keys, now)).isZero();
        assertThat(attempts.enter(keys, now.plusSeconds(60))).isEqualTo(Duration.ofMinutes(14));
        assertThat(attempts.enter(keys, now.plus(Duration.ofMinutes(15)))).isZero();
    }
}
