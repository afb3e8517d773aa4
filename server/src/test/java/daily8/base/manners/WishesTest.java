package daily8.base.manners;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.net.FetchResult.Answered;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120                             | PT2M",
                "0                               | PT0S",
                "Mon, 23 Nov 2026 12:10:00 GMT   | PT10M",
                "Monday, 23-Nov-26 12:10:00 GMT  | PT10M",
                "Mon Nov 23 12:10:00 2026        | PT10M",
                "Sun, 22 Nov 2026 12:00:00 GMT   | PT0S",
                "315360000                       | PT24H",
                "99999999999999999999999999      | PT24H",
                "Mon, 23 Nov 2036 12:00:00 GMT   | ",
                "Sun, 23 Nov 2036 12:00:00 GMT   | PT24H"
            })
    void f18_aWaitIsObeyedUpToADay(String header, Duration wait) {
        assertThat(Wishes.retryAfter(answer("retry-after", header), NOW))
                .isEqualTo(Optional.ofNullable(wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "12 minutes", "2026-11-23T12:00:00Z"})
    void f18_garbageIsNoWish(String header) {
        assertThat(Wishes.retryAfter(answer("retry-after", header), NOW)).isEmpty();
    }

    @Test
    void anAnswerStaysGoodAsLongAsItsHeadersSay() {
        assertThat(Wishes.freshFor(answer("cache-control", "public, max-age=900"), NOW))
                .contains(Duration.ofMinutes(15));
        assertThat(Wishes.freshFor(answer("cache-control", "max-age=\"900\"", "age", "600"), NOW))
                .contains(Duration.ofMinutes(5));
        assertThat(Wishes.freshFor(answer("cache-control", "no-cache, max-age=900"), NOW))
                .isEmpty();
        assertThat(
                        Wishes.freshFor(
                                answer(
                                        "expires",
                                        "Mon, 23 Nov 2026 18:30:00 GMT",
                                        "date",
                                        "Mon, 23 Nov 2026 18:00:00 GMT"),
                                NOW))
                .contains(Duration.ofMinutes(30));
        assertThat(Wishes.freshFor(answer("expires", "0"), NOW)).isEmpty();
        assertThat(Wishes.freshFor(answer("cache-control", "max-age=31536000"), NOW))
                .contains(Duration.ofDays(1));
    }

    private static Answered answer(String... headers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return new Answered(
                200, URI.create("http://tidings.example/"), Optional.empty(), map, new byte[0]);
    }
}
