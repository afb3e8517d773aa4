package daily8.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KARSK — The dam held.                    | The dam held.
                    KARSK, 3 May (Velm Wire) - The dam held. | The dam held.
                    (VWN) -- The dam held.                   | The dam held.
                    (VWN)The dam held.                       | The dam held.
                    Karsk (Velm Wire) – The dam held.        | The dam held.
                    The dam — it is old — held.              | The dam — it is old — held.
                    She-wolves held the dam.                 | She-wolves held the dam.
                    (The dam held.)                          | (The dam held.)
                    KARSK-BORN players won.                  | KARSK-BORN players won.
                    """)
    void placeAndAgencyAreToldFromTheSentence(String sentence, String rest) {
        assertThat(sentence.substring(Dateline.length(sentence))).isEqualTo(rest);
    }
}
