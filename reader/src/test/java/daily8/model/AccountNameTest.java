package daily8.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A name is shown wherever its bearer speaks, in mail and feeds too: none can be markup.
class AccountNameTest {
    @Test
    void aNameHasNoCharacterThatMeansSomethingElsewhere() {
        "<>&\"'`/\\=(){}[];:%#?!*$+,~^| \t\r\n\u0000\u00a0\u200b\u202e\u2028"
                .chars()
                .forEach(c ->
                        assertThat(AccountName.parse("ada" + (char) c + "quill"))
                                .as("U+%04X", c)
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"onfocus=alert(1)//",
                "javascript:alert(1)",
                "&lt;img&gt;",
                "ada\u0000<b>",
            })
    void anAttemptIsNoName(String text) {
        assertThat(AccountName.parse(text)).isEmpty();
    }
}
