package daily8.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Named;
import daily8.model.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    "The dam will hold," said Ana Reyes. | Ana Reyes | said | "The dam will hold,"
                    "The dam will hold," Ana Reyes said. | Ana Reyes | said | "The dam will hold,"
                    “The dam will hold,” Reyes told reporters in Lund. | Reyes | told | “The dam will hold,”
                    «The dam will hold», said Reyes. | Reyes | said | «The dam will hold»
                    ''The dam will hold,'' Ms. Reyes said. | Ms. Reyes | said | ''The dam will hold,''
                    ‘The dam will hold,’ said the mayor. | the mayor | said | ‘The dam will hold,’
                    On Monday, Reyes said: "It will hold." | Reyes | said | "It will hold."
                    In Lund, Sweden, Ana Reyes, 42, said, "It will hold." | Ana Reyes | said | "It will hold."
                    According to the ministry, "the dam was never at risk." | the ministry | According to | "the dam was never at risk."
                    "Will the dam hold?" asked Bo Lind. | Bo Lind | asked | "Will the dam hold?"
                    "The dam will hold," Reyes said. "We are sure of it." | Reyes | said | "The dam will hold," Reyes said. "We are sure of it."
                    "The dam," said Reyes, "will hold." | Reyes | said | "The dam," said Reyes, "will hold."
                    "The dam will hold for years." — Ana Reyes | Ana Reyes | — | "The dam will hold for years."
                    "It will hold," Reyes said. "Not for ever." | Reyes | said | "It will hold," Reyes said. "Not for ever."
                    "We read 'the dam will hold,' " Reyes said. | Reyes | said | "We read 'the dam will hold,' "
                    Reyes said of the dam that it was "in no danger at all, this year or the next one." | Reyes | said | "in no danger at all, this year or the next one."
                    Reyes hit back: "It will hold." | Reyes | hit | "It will hold."
                    Reyes spoke at length, adding, "It will hold." | Reyes | adding | "It will hold."
                    «السد آمن ولن ينهار» قال الوزير | الوزير | قال | «السد آمن ولن ينهار»
                    """)
    void aQuoteIsFoundWithItsSpeaker(String text, String speaker, String cue, String content) {
        List<Quotation> quotes = direct(text);

        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst())
                .returns(speaker, Quotation::speaker)
                .returns(cue, Quotation::cue)
                .returns(content, Quotation::content);
        assertThat(text.substring(quotes.getFirst().start(), quotes.getFirst().end()))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The so-called "Velm miracle" drew visitors.
                    She starred in "The Long Winter" and other films.
                    The 5'10" player left the field.
                    It's the farmers' land, and the villages' water.
                    On the programme "The Long Winter Nights," Reyes said nothing of it.
                    Reyes said so in a book, "Nights With Water."
                    On "Mornings With Lind," Reyes said nothing of it.
                    """)
    void quotedWordsOfTheReportersSentenceAreNoSpeech(String text) {
        assertThat(direct(text)).isEmpty();
    }

    @Test
    void aLineInSingleMarksIsAHeading() {
        assertThat(
                        direct(
                                "The dam holds.\n'It was a night without sleep.'\nReyes went home at six."))
                .isEmpty();
    }

    @Test
    void aLongPartBesideAnAttributionIsASpeechOfItsOwn() {
        String text =
                "\"It holds,\" Reyes said. \"We have looked at all of it from below, and the engineers"
                        + " of two countries have done the same.\"";

        assertThat(direct(text))
                .hasSize(2)
                .allSatisfy(quote -> assertThat(quote.speaker()).isEqualTo("Reyes"));
    }

    @Test
    void aWholeSentenceInADigestIsSpeech() {
        String text =
                "DAM HOLDS \"The engineers of two countries looked at the dam from below and found"
                        + " nothing that was broken.\" [Post]";

        assertThat(direct(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Ana Reyes said that the dam would hold. | Ana Reyes | said | the dam would hold
                    On Monday, Reyes said the dam would hold. | Reyes | said | the dam would hold
                    The ministry announced that two villages are empty. | The ministry | announced | two villages are empty
                    The dam at Velm will hold through the night, said Ana Reyes. | Ana Reyes | said | The dam at Velm will hold through the night
                    """)
    void aReportedStatementIsNoDirectQuote(
            String text, String speaker, String cue, String content) {
        assertThat(Quotes.of(text, List.of()))
                .singleElement()
                .returns(speaker, Quotation::speaker)
                .returns(cue, Quotation::cue)
                .returns(content, Quotation::content)
                .returns(false, Quotation::direct);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The report said nothing.
                    The snow added a layer of ice.
                    Reyes showed the way to the dam.
                    """)
    void whatReportsNoClauseIsNoStatement(String text) {
        assertThat(Quotes.of(text, List.of())).isEmpty();
    }

    @Test
    void twoSpeakersInOneParagraphAreTwoQuotes() {
        assertThat(direct("\"It will hold,\" said Ana Reyes. \"It won't,\" said Bo Lind."))
                .extracting(Quotation::speaker)
                .containsExactly("Ana Reyes", "Bo Lind");
    }

    @Test
    void aQuoteThatTheNextParagraphReopensIsOne() {
        String text = "Reyes said: “The dam is safe.\n\n“It has always been.”";

        assertThat(direct(text))
                .singleElement()
                .returns("“The dam is safe.\n\n“It has always been.”", Quotation::content);
    }

    @Test
    void aQuoteByItselfIsTheLastSpeakers() {
        String text = "\"It will hold,\" Reyes said.\n\n\"It was built to last.\"";

        assertThat(direct(text)).extracting(Quotation::speaker).containsExactly("Reyes", "Reyes");
    }

    @Test
    void aPronounIsThePersonWhoFits() {
        String text =
                "Ms. Ana Reyes met Mr. Bo Lind. \"It will hold,\" she said. \"Will it?\" he asked.";

        assertThat(Quotes.of(text, people(text, "Ana Reyes", "Bo Lind")))
                .extracting(Quotation::speaker)
                .containsExactly("Ana Reyes", "Bo Lind");
    }

    @Test
    void aFamilyNameIsGivenItsFullNameBack() {
        String text = "Ana Reyes came by train. \"It will hold,\" said Reyes.";

        assertThat(Quotes.of(text, people(text, "Ana Reyes", "Reyes")))
                .extracting(Quotation::speaker)
                .containsExactly("Ana Reyes");
    }

    @Test
    void marksThatNothingClosesDoNoHarm() {
        assertThat(direct("\"")).isEmpty();
        assertThat(direct("")).isEmpty();
        assertThat(direct("“ ” « ''\n\n\"\n“")).isEmpty();
    }

    private static List<Quotation> direct(String text) {
        return Quotes.of(text, List.of()).stream().filter(Quotation::direct).toList();
    }

    /// The last mention of each name, in order.
    private static List<Named> people(String text, String... names) {
        List<Named> people = new ArrayList<>();
        for (String name : names) {
            int at = text.lastIndexOf(name);
            people.add(new Named(name, Named.Kind.PER, at, at + name.length()));
        }
        return people;
    }
}
