package daily8.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.text.Sentences;
import daily8.base.text.Token;
import daily8.base.text.Tokens;
import daily8.model.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names NAMES = Names.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The mayor, Anna Johnson, said the bridge was safe. | Anna Johnson/PER
                    They flew from Baghdad to London on Friday. | Baghdad/LOC London/LOC
                    He works for the University of Chicago. | University of Chicago/ORG
                    The French and Iraqi teams met in Germany. | French/MISC Iraqi/MISC Germany/LOC
                    Officials of the European Union met on Monday. | European Union/ORG
                    She moved from the United States to South Korea. | United States/LOC South Korea/LOC
                    The U.N. and NATO agreed. | U.N./ORG NATO/ORG
                    It happened in March, on a Tuesday. | §§
                    The houses stood empty. | §§
                    """)
    void aNameIsFoundWithItsKind(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Velm 2 Torsby 1 | Velm/ORG Torsby/ORG
                    Germany 2 Torsby 1 | Germany/LOC Torsby/ORG
                    Velm Rovers 16 11 2 3 30 18 35 | Velm Rovers/ORG
                    VELM, Sweden 2026-11-23 | VELM/LOC Sweden/LOC
                    Indiana 86 Torsby 71 | Indiana/ORG Torsby/ORG
                    Queen of Velm 16 11 2 3 30 18 35 | Queen of Velm/ORG
                    A. Lund c Ana Velm b Torsby 37 | A. Lund/PER Ana Velm/PER Torsby/PER
                    VELM AT TORSBY | VELM/ORG TORSBY/LOC
                    ROWING - LATE RACES IN GERMANY. | GERMANY/LOC
                    The National River Board (NRB) met. | National River Board/ORG NRB/ORG
                    """)
    void linesOfResultsAndDateLinesAreRead(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @Test
    void aFamilyNameIsThePersonsWhoseFullNameIsGiven() {
        String text = "Anna Johnson came late.\n\nReporters asked Johnson about it.";

        assertThat(found(text)).isEqualTo("Anna Johnson/PER Johnson/PER");
    }

    @Test
    void namesHaveTheirPlacesInTheText() {
        String text = "ALARM IN LONDON\n\nThe mayor of London, John Smith, was not there.";

        assertThat(names(text))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(text.substring(name.start(), name.end()))
                                .isEqualTo(name.text()));
    }

    @Test
    void whatIsNoLanguageDoesNoHarm() {
        assertThat(names("")).isEmpty();
        assertThat(names("\n\n( ) — \"\n.")).isEmpty();
        assertThat(names("\uD83D\uDE00 \uD800 A\u0301 ".repeat(200))).isNotNull();
    }

    private static List<Named> names(String text) {
        List<List<Token>> sentences =
                Sentences.of(text).stream().map(span -> Tokens.of(text, span)).toList();
        return NAMES.in(text, sentences);
    }

    private static String found(String text) {
        return names(text).stream()
                .map(name -> name.text() + "/" + name.kind())
                .collect(Collectors.joining(" "));
    }
}
