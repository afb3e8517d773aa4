package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {
    @ParameterizedTest
    @CsvSource({
        "/2026/11/16/ferry",
        "/coast/2026-11-16-ferry",
        "/20261116/ferry",
        "/a/ferry_2026_11_16",
        "/ferry/16-11-2026",
        "/ferry/16112026-sails",
        "/web/20261120182711/https://news.example/2026/11/16/ferry"
    })
    void theDayIsReadFromTheAddress(String path) {
        assertThat(UrlDate.of(URI.create("https://news.example" + path)))
                .hasToString("Optional[2026-11-16]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2026/ferry", "/2026/13/45/ferry", "/id/120261116"})
    void otherNumbersAreNoDay(String path) {
        assertThat(UrlDate.of(URI.create("https://news.example" + path))).isEmpty();
    }
}
