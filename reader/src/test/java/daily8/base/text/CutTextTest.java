package daily8.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CutTextTest {
    @Test
    void aShortTextStaysWhole() {
        assertThat(CutText.to(7, "Harbour")).isEqualTo("Harbour");
    }

    @Test
    void aLongTextEndsBehindAWordAndWithoutItsComma() {
        assertThat(CutText.to(14, "The harbour, open again")).isEqualTo("The harbour…");
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharactersThatAReaderSees() {
        String family = "👨‍👩‍👧";
        assertThat(CutText.to(2 * family.length(), family.repeat(3))).isEqualTo(family + "…");
        assertThat(CutText.to(6, "e\u0301".repeat(4))).isEqualTo("e\u0301e\u0301…");
    }

    @Test
    void directionsThatWereOpenedAreClosed() {
        assertThat(CutText.to(17, "قال \u2067مرحبا بكم في الميناء\u2069 اليوم"))
                .isEqualTo("قال \u2067مرحبا بكم…\u2069");
    }

    @Test
    void noRoomLeavesTheSignAlone() {
        assertThat(CutText.to(0, "harbour")).isEqualTo("…");
    }
}
