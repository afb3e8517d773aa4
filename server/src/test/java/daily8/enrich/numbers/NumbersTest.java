package daily8.enrich.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.text.Tokens;
import daily8.model.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    /// sentence | value unit of, each; several figures separated by a semicolon
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Twelve people were killed and 34 injured when a bridge fell. | 12,people,killed; 34,people,injured
                    At least 12 people died in the flood. | 12,people,killed
                    The flood killed 12 people. | 12,people,killed
                    The death toll rose to 120. | 120,people,killed
                    One person was arrested. | 1,people,arrested
                    Half a million people fled. | 500000,people,displaced
                    Between 10 and 15 workers were detained. | 10,people,arrested; 15,people,arrested
                    Some 10-15 people were hurt. | 10,people,injured; 15,people,injured
                    The town had 30,000 residents. | 30000,people,resid
                    The ferry carried 181 passengers and 6 dogs. | 181,people,passeng; 6,,dog
                    The firm paid $1.2 million in damages. | 1200000,USD,damag
                    Sales of £40m were reported. | 40000000,GBP,sale
                    The court ordered a fine of £250,000. | 250000,GBP,fine
                    The firm lost €3.5bn in a year. | 3500000000,EUR,year
                    The dam cost 2 billion euros. | 2000000000,EUR,dam
                    Aid of US$5 million came. | 5000000,USD,aid
                    A budget of C$7 was agreed. | 7,CAD,budget
                    A budget of USD 9 was agreed. | 9,USD,budget
                    Wheat rose to 210 yen. | 210,JPY,wheat
                    Unemployment rose to 5.2%. | 5.2,percent,unemploy
                    Interest stands at 4.5 per cent. | 4.5,percent,interest
                    Some 40 percent of registered voters stayed away. | 40,percent,voter
                    Prices rose by 3.2 percentage points. | 3.2,percentage points,price
                    Two-thirds of the houses were empty. | 0.6667,,hous
                    A quarter of the bridges are old. | 0.25,,bridg
                    The council voted 52-48 to close the mine. | 52,,vote; 48,,vote
                    The bill passed by 52 votes to 48. | 52,,vote; 48,,vote
                    The vote was 7–2. | 7,,vote; 2,,vote
                    About 1,200 jobs will go. | 1200,,job
                    Twenty-five houses burned. | 25,,hous
                    A dozen ships sank. | 12,,ship
                    Two dozen ships sank. | 24,,ship
                    Ten to fifteen ships left. | 10,,ship; 15,,ship
                    Two hundred and fifty thousand homes lost power. | 250000,,home
                    A hundred new trains were bought. | 100,,train
                    The road is 45 km long. | 45,km,road
                    The temperature reached 41 degrees. | 41,degrees,temperatur
                    Ana Reyes, 42, was there. | 42,years,age
                    The 10-year-old bridge was safe. | 10,years,age
                    The reservoir holds 3 million litres of water. | 3000000,litres,water
                    قتل 12 شخصا في الفيضان | 12,people,killed
                    أصيب ٣٤ شخصا | 34,people,injured
                    ارتفعت البطالة إلى ٥٫٢٪ | 5.2,percent,بطال
                    بلغت الخسائر 3.5 مليون دولار | 3500000,USD,خسائر
                    """)
    void aNumberIsReadWithWhatItCounts(String sentence, String figures) {
        assertThat(figures(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    It happened on March 5, 2026 at 9:30 a.m.
                    It happened on 5 March at 9pm.
                    The file of 2026-11-23 was lost.
                    In 2026 they met again.
                    The 1990s brought 3rd place.
                    United won 2-1 against City.
                    The G7 met 24/7 in Room 12.
                    No one was there.
                    Nobody counted.
                    """)
    void datesTimesResultsAndNamesAreNoFigures(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @Test
    void theNumberIsFoundInItsPlace() {
        String text = "Aid of US$5 million came, 40% of it late, for two hundred villages.";

        assertThat(Numbers.of(Tokens.of(text)))
                .extracting(figure -> text.substring(figure.start(), figure.end()))
                .containsExactly("US$5 million", "40%", "two hundred");
    }

    @Test
    void valuesAreWrittenOutWithoutAnExponent() {
        List<Figure> figures = Numbers.of(Tokens.of("The dam cost 2 billion euros."));

        assertThat(figures.getFirst().value()).hasToString("2000000000");
    }

    @Test
    void numbersBeyondAllMeasureAreLeftOut() {
        assertThat(Numbers.of(Tokens.of("It has " + "9".repeat(400) + " stars."))).isEmpty();
    }

    private static String figures(String sentence) {
        return Numbers.of(Tokens.of(sentence)).stream()
                .map(f -> f.value() + "," + f.unit() + "," + f.of())
                .collect(Collectors.joining("; "));
    }
}
