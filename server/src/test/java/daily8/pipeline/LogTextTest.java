package daily8.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTextTest {
    @Test
    void s27_lineBreaksAndQuotesCannotForgeALogLine() {
        assertThat(LogText.of("a\r\nlevel=ERROR \"b\"\u2028c")).isEqualTo("a  level=ERROR  b  c");
    }

    @Test
    void s27_credentialsInAddressesAreNotLogged() {
        assertThat(LogText.of("https://ann:secret@news.example/feed?u=a@b.example failed"))
                .isEqualTo("https://***@news.example/feed?u=a@b.example failed");
    }

    @Test
    void s26_longWordsAreCut() {
        assertThat(LogText.of("x".repeat(10_000))).hasSize(300);
    }
}
