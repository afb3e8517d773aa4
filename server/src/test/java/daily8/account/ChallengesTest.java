package daily8.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChallengesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Challenges challenges = new Challenges(Duration.ofMinutes(5));

    @Test
    void eachIsGoodOnceAndForFiveMinutes() {
        byte[] one = challenges.fresh(NOON);
        byte[] other = challenges.fresh(NOON);

        assertThat(one).isNotEqualTo(other);
        assertThat(challenges.take(one, NOON)).isTrue();
        assertThat(challenges.take(one, NOON)).isFalse();
        assertThat(challenges.take(other, NOON.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(challenges.take(other, NOON.plus(Duration.ofMinutes(4)))).isTrue();
    }

    @Test
    void whatIsNotOursIsRefused() {
        byte[] one = challenges.fresh(NOON);
        assertThat(new Challenges(Duration.ofMinutes(5)).take(one, NOON)).isFalse();
        one[0] ^= 1;
        assertThat(challenges.take(one, NOON)).isFalse();
        assertThat(challenges.take(new byte[0], NOON)).isFalse();
        assertThat(challenges.take(new byte[24], NOON)).isFalse();
    }
}
