package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-23T05:36:00Z | 2026-11-23T05:36:00Z
                    2026-11-23T05:36:00.123+01:00 | 2026-11-23T05:36:00+01:00
                    2026-11-23T23:36:00-0500 | 2026-11-23T23:36:00-05:00
                    2026-11-23 05:36:07 | 2026-11-23T05:36:07Z
                    2026-11-23 | 2026-11-23
                    20261123 | 2026-11-23
                    1795412160 | 2026-11-23T05:36:00Z
                    Mon, 23 Nov 2026 05:36:07 GMT | 2026-11-23T05:36:07Z
                    November 23rd, 2026 at 5:36 pm | 2026-11-23T17:36:00Z
                    Nov. 23, 2026, 12:05 a.m. | 2026-11-23T00:05:00Z
                    Published on 23 November 2026 | 2026-11-23
                    Stand: 23. November 2026, 17.36 Uhr | 2026-11-23T17:36:00Z
                    Veröffentlicht am 23.11.2026 um 05:36 | 2026-11-23T05:36:00Z
                    23.11.26 | 2026-11-23
                    le 23 novembre 2026 à 05:36 | 2026-11-23T05:36:00Z
                    23 de noviembre de 2026 | 2026-11-23
                    2026年11月23日 05:36 | 2026-11-23T05:36:00Z
                    ٢٣ نوفمبر ٢٠٢٦ | 2026-11-23
                    11/23/2026 | 2026-11-23
                    23/11/2026 | 2026-11-23
                    05/06/2026 | 2026-05-06
                    """)
    void aDateIsFoundAsPeopleAndMachinesWriteIt(String text, String expected) {
        assertThat(DateText.parse(text)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "05/06/2026 | 2026-06-05\n5/11/2026 | 2026-11-05")
    void theDayComesFirstOutsideAmerica(String text, String expected) {
        assertThat(DateText.parse(text, false)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31.02.2026",
                "2026",
                "May 2026",
                "7:30 pm",
                "call 555 12 99"
            })
    void whatIsNoDateGivesNone(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }
}
